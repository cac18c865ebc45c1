import { element } from '../element.js';
import { today } from './days.js';

/** The form: which rule, from which day, with what on top. It knows no rule but what the platform has told it. */

const byId = (id) => document.getElementById(id);
const form = byId('question');
const fields = form.elements;

let rules = [];

/** What is not the law's own number says so wherever the rule is named. */
const option = (rule) => element('option', { value: rule.code },
  `${rule.title}（${rule.period}）${rule.standing === 'STATUTE' ? '' : `〔${rule.standingText}〕`}`);

/** Offers the rules by the party they bind, and fills in what a link carries, e.g. ?rule=TL-06&date=2026-09-04 */
export function offer(all, linked) {
  rules = all;
  for (const [party, owed] of Map.groupBy(rules, (rule) => rule.bound)) {
    const newest = new Map(owed.map((rule) => [rule.code, rule]));
    fields.rule.append(element('optgroup', { label: party }, ...[...newest.values()].map(option)));
  }
  fields.date.value = today();
  for (const [name, value] of linked) {
    if (fields.namedItem(name)) {
      fields.namedItem(name).value = value;
    }
  }
  if (fields.rule.selectedIndex < 0) {
    fields.rule.selectedIndex = 0;
  }
  describe();
}

/** The version of the chosen rule in force on day 0; else the newest, and the platform says what is wrong. */
export function chosenRule() {
  const versions = rules.filter((rule) => rule.code === fields.rule.value);
  const inForce = versions.find((rule) =>
    rule.validFrom <= fields.date.value && (!rule.validTo || fields.date.value <= rule.validTo));
  return inForce ?? versions.at(-1);
}

/** Says what the chosen rule is about, and asks for what it can have on top. */
export function describe() {
  const rule = chosenRule();
  const unit = rule.period.replace(/^\d+/, '');
  byId('rule-hint').textContent = `${rule.code}，依据${rule.basis.join('、')}，适用于${rule.bound}。`;
  byId('date-hint').textContent = `${rule.trigger}的当日。自次日起计算。`;
  byId('extensionDays-hint').textContent = `经批准延长的，填写延长多少${unit}，最多${rule.maxExtension}${unit}。`;
  fields.extensionDays.closest('.field').hidden = !rule.maxExtension;
  fields.exclusions.hidden = !rule.exclusions?.includes('HEARING');
}

const asked = (name) => (fields[name].closest('[hidden]') ? '' : fields[name].value);

/** The question as the platform wants it, or what is missing in it. */
export function read() {
  const [first, last] = [asked('hearingFirst'), asked('hearingLast')];
  if (!asked('date')) {
    return { missing: [['date', '请填写起算日。']] };
  }
  if (Boolean(first) !== Boolean(last)) {
    return { missing: [['exclusions', '请同时填写听证的首日和末日。']] };
  }
  return {
    question: {
      rule: asked('rule'),
      date: asked('date'),
      ...(asked('extensionDays') && { extensionDays: Number(asked('extensionDays')) }),
      ...(first && { exclusions: [{ ground: 'HEARING', first, last }] }),
    },
  };
}

/** The same question as a link. */
export const link = () => `?${new URLSearchParams([...new FormData(form)].filter(([name]) => asked(name)))}`;

export function ready(isReady) {
  form.querySelector('button').disabled = !isReady;
}

/** Says what is wrong beside the field it is about, above the form where it is about none. */
export function refuse(messages) {
  for (const [name, text] of messages) {
    const field = fields.namedItem(name);
    if (field) {
      (field.elements ? [...field.elements] : [field]).forEach((input) => input.setAttribute('aria-invalid', 'true'));
      byId(`${name}-problem`).textContent = text;
    } else {
      byId('trouble').textContent = text;
      byId('trouble').hidden = false;
    }
  }
  form.querySelector('[aria-invalid]')?.focus();
}

export function accept() {
  form.querySelectorAll('.problem').forEach((place) => place.replaceChildren());
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
  byId('trouble').hidden = true;
}

export function listen({ changed, submitted }) {
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted();
  });
}
