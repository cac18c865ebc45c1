import { element } from '../element.js';
import {
  chinese, chineseMonth, dayOfMonth, daysBetween, firstOfMonth, firstOfNextMonth, isWeekend, plusDays, weekday, yearOf,
} from './days.js';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** What a day can be, the most important first: it gives the mark in the cell. The others still give colour and words. */
const MARKS = [
  ['zero', '起', '起算日'],
  ['due', '止', '届满日'],
  ['strict', '届', '不顺延的届满日'],
  ['excluded', '停', '不计入'],
  ['off', '休', '放假'],
  ['make-up', '班', '调休上班'],
];

/** The months from day 0 to the last day, each a table. */
export function months(answer, calendars) {
  const tables = [];
  for (let first = firstOfMonth(answer.dayZero); first <= answer.legalDue; first = firstOfNextMonth(first)) {
    tables.push(month(first, answer, calendars.get(yearOf(first))));
  }
  return tables;
}

function month(first, answer, calendar) {
  const days = daysBetween(first, plusDays(firstOfNextMonth(first), -1));
  const cells = [...Array(emptyBefore(first)).fill(null), ...days].map((day) =>
    day === null ? element('td', {}) : cell(day, answer, calendar));
  const weeks = [];
  for (let start = 0; start < cells.length; start += 7) {
    weeks.push(element('tr', {}, ...cells.slice(start, start + 7)));
  }
  const unpublished = calendar.certainty === 'PROVISIONAL' ? '（放假安排未公布）' : '';
  return element('table', { class: 'month' },
    element('caption', {}, chineseMonth(first) + unpublished),
    element('thead', {}, element('tr', {}, ...WEEK.map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...weeks));
}

/** Weeks begin on Monday. */
const emptyBefore = (first) => (weekday(first) + 6) % 7;

function cell(day, answer, calendar) {
  const is = new Set(kinds(day, answer, calendar));
  const told = MARKS.filter(([kind]) => is.has(kind));
  const mark = told.length > 0 ? [element('small', { 'aria-hidden': 'true' }, told[0][1])] : [];
  const words = told.map(([, , text]) => text).join('，');
  return element('td', { class: ['day', ...is].join(' '), title: [chinese(day), words].filter(Boolean).join(' ') },
    element('time', { datetime: day }, String(dayOfMonth(day))),
    ...mark,
    ...(words ? [element('span', { class: 'away' }, words)] : []));
}

function* kinds(day, answer, calendar) {
  if (day === answer.dayZero) {
    yield 'zero';
  }
  if (day === answer.legalDue) {
    yield 'due';
  } else if (day === answer.strictDue) {
    yield 'strict';
  }
  if (day > answer.dayZero && day < answer.legalDue) {
    yield 'within';
  }
  if (answer.explanation.some((step) => step.kind === 'EXCLUDED' && step.from <= day && day <= step.to)) {
    yield 'excluded';
  }
  if (calendar.makeUpWorkdays.includes(day)) {
    yield 'make-up';
  } else if (calendar.daysOff.includes(day)) {
    yield 'off';
  } else if (isWeekend(day)) {
    yield 'weekend';
  }
}
