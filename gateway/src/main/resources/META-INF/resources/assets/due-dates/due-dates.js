import * as answer from './answer.js';
import { askDueDates, askRules, messages } from './platform.js';
import * as form from './question.js';

async function calculate() {
  form.accept();
  answer.hide();
  const { question, missing } = form.read();
  if (missing) {
    form.refuse(missing);
    return;
  }
  form.ready(false);
  const { content, problem } = await askDueDates(question);
  form.ready(true);
  if (problem) {
    form.refuse(messages(problem));
    return;
  }
  history.replaceState(null, '', form.link());
  await answer.show(content, form.chosenRule());
}

/** An answer to another question than the one in the form would mislead. */
function change() {
  form.accept();
  form.describe();
  answer.hide();
}

async function begin() {
  const { content, problem } = await askRules();
  if (problem) {
    form.refuse(messages(problem));
    return;
  }
  const linked = new URLSearchParams(location.search);
  form.offer(content.rules, linked);
  form.listen({ changed: change, submitted: calculate });
  form.ready(true);
  if (linked.has('rule')) {
    await calculate();
  }
}

begin();
