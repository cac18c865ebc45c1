import { element } from '../element.js';
import { chinese, yearOf } from './days.js';
import { months } from './months.js';
import { askCalendar } from './platform.js';

/** The answer beside the form. */

const CERTAIN = '所涉年度的放假安排已经公布，日期确定。';
const PROVISIONAL = '暂定：所涉年度的放假安排尚未公布，公布后重新计算。';

const byId = (id) => document.getElementById(id);

export function hide() {
  byId('answer').hidden = true;
  byId('empty').hidden = false;
  byId('summary').textContent = '';
}

export async function show(answer, rule) {
  time('legal-due', answer.legalDue);
  time('day-zero', answer.dayZero);
  time('strict-due', answer.strictDue);
  byId('certainty').textContent = answer.provisional ? PROVISIONAL : CERTAIN;
  byId('certainty').dataset.provisional = answer.provisional;
  byId('title').textContent = `${answer.title}（${answer.rule}）`;
  byId('article').textContent = answer.article;
  byId('standing').textContent = [rule.standingText, rule.note].filter(Boolean).join('：');
  byId('standing').dataset.standing = rule.standing;
  byId('consequence').textContent = rule.consequence;
  byId('rule-book').textContent = answer.ruleBook;
  byId('steps').replaceChildren(...answer.explanation.map((step) =>
    element('li', {}, step.text, element('cite', {}, step.article))));
  byId('summary').textContent = `届满日为${chinese(answer.legalDue)}。`;
  byId('empty').hidden = true;
  byId('answer').hidden = false;
  bringIntoView(byId('answer'));
  await showCalendar(answer);
}

/** On a phone the answer stands below the form. */
function bringIntoView(place) {
  if (place.getBoundingClientRect().top > innerHeight) {
    place.scrollIntoView();
  }
}

function time(id, day) {
  const place = byId(id);
  place.dateTime = day;
  place.textContent = chinese(day);
}

/** An ornament: without it the answer still stands. */
async function showCalendar(answer) {
  const calendars = new Map();
  for (let year = yearOf(answer.dayZero); year <= yearOf(answer.legalDue); year++) {
    calendars.set(year, (await askCalendar(year)).content);
  }
  const known = [...calendars.values()].every(Boolean);
  byId('calendar').hidden = !known;
  byId('months').replaceChildren(...(known ? months(answer, calendars) : []));
}
