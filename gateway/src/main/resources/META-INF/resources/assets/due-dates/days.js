/** Days as the platform writes them, e.g. 2026-10-08. No time of day and no zone ever touches them. */

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

const at = (day) => new Date(`${day}T00:00:00Z`);
const written = (date) => date.toISOString().slice(0, 10);

export const yearOf = (day) => Number(day.slice(0, 4));
export const dayOfMonth = (day) => Number(day.slice(8));

/** 0 is Sunday. */
export const weekday = (day) => at(day).getUTCDay();

export const isWeekend = (day) => weekday(day) % 6 === 0;

export function plusDays(day, days) {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + days);
  return written(date);
}

/** From the first to the last, both included. */
export function daysBetween(first, last) {
  const days = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) {
    days.push(day);
  }
  return days;
}

export const firstOfMonth = (day) => `${day.slice(0, 8)}01`;

export const firstOfNextMonth = (day) => firstOfMonth(plusDays(firstOfMonth(day), 31));

/** 2026年10月8日（星期四）. */
export const chinese = (day) => `${chineseMonth(day)}${dayOfMonth(day)}日（星期${WEEKDAYS[weekday(day)]}）`;

/** 2026年10月. */
export const chineseMonth = (day) => `${yearOf(day)}年${Number(day.slice(5, 7))}月`;

/** The day it is now where the law counts. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
