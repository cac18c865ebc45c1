/** What the page asks the platform. Each answer is {content} or {problem}; nothing is thrown. */

const UNREACHABLE = { title: '暂时无法连接', detail: '请检查网络，稍后重试。' };

const calendars = new Map();

async function call(address, options) {
  try {
    const answer = await fetch(`/api/v1/${address}`, options);
    const content = await answer.json();
    return answer.ok ? { content } : { problem: content };
  } catch (silent) {
    return { problem: UNREACHABLE };
  }
}

const HEADERS = { Accept: 'application/json', 'Accept-Language': 'zh-CN' };

const get = (address) => call(address, { headers: HEADERS });

export const askRules = () => get('rules');

export const askDueDates = (question) => call('due-dates', {
  method: 'POST',
  headers: { ...HEADERS, 'Content-Type': 'application/json' },
  body: JSON.stringify(question),
});

/** Published calendars do not change while the page is open; one that could not be had is asked for again. */
export async function askCalendar(year) {
  if (!calendars.has(year)) {
    const answer = await get(`calendars/${year}`);
    if (answer.problem) {
      return answer;
    }
    calendars.set(year, answer);
  }
  return calendars.get(year);
}

/** Which message belongs to which field; what belongs to none stands under ''. */
export function messages(problem) {
  const text = problem.detail ?? problem.title;
  const byField = new Map();
  for (const broken of problem.violations ?? []) {
    byField.set(lastPart(broken.field), broken.message);
  }
  if (byField.size === 0) {
    byField.set(problem.field ?? '', problem.article ? `${text}（${problem.article}）` : text);
  }
  return byField;
}

const lastPart = (field) => field.slice(field.lastIndexOf('.') + 1);
