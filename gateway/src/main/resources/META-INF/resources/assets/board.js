import { element } from './element.js';

const EVERY = 5000;
const LONG_UNSENT = 60;

const HEALTH = {
  UP: '✔ 正常',
  DOWN: '✘ 异常',
  UNREACHABLE: '✘ 无法连接',
};

/** What a check is about; several checks of one thing are shown as one. */
const CHECKED = [
  [/database/i, '数据库'],
  [/messaging|kafka/i, '消息系统'],
  [/oidc|keycloak/i, '身份认证'],
];

const byId = (id) => document.getElementById(id);

const count = (value) => (value === null || value === undefined ? '—' : value.toLocaleString('zh-CN'));

function duration(seconds) {
  if (!seconds) {
    return '—';
  }
  if (seconds < 60) {
    return `${Math.round(seconds)} 秒`;
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} 分钟` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
}

const worrying = (value, from) => value !== null && value !== undefined && value >= from;

const number = (text, warn) => element('td', { class: warn ? 'number warn' : 'number' }, text);

function checks(service) {
  const things = new Map();
  for (const check of service.checks) {
    const thing = CHECKED.find(([pattern]) => pattern.test(check.name))?.[1] ?? check.name;
    things.set(thing, (things.get(thing) ?? true) && check.up);
  }
  if (things.size === 0) {
    return element('td', {}, '—');
  }
  const items = [...things].map(([thing, up]) =>
    element('li', { class: up ? 'up' : 'down' }, up ? `✔ ${thing}` : `✘ ${thing}异常`));
  return element('td', {}, element('ul', { class: 'checks' }, ...items));
}

function row(service) {
  return element('tr', {},
    element('th', { scope: 'row' }, service.title, element('small', {}, service.service)),
    element('td', {}, element('span', { class: 'health', 'data-health': service.health }, HEALTH[service.health])),
    checks(service),
    number(count(service.unsent), worrying(service.oldestUnsentSeconds, LONG_UNSENT)),
    number(duration(service.oldestUnsentSeconds), worrying(service.oldestUnsentSeconds, LONG_UNSENT)),
    number(count(service.parked), worrying(service.parked, 1)),
    element('td', { class: 'version' }, service.version ?? '—'));
}

/** Told again only when it changes, so that a screen reader is not interrupted every five seconds. */
function summarise(health, text) {
  const summary = byId('summary');
  summary.dataset.health = health;
  if (summary.textContent !== text) {
    summary.textContent = text;
  }
}

function show(board) {
  byId('services').replaceChildren(...board.services.map(row));
  byId('version').textContent = board.version;
  byId('updated').textContent = new Date().toLocaleTimeString('zh-CN', { hour12: false });
  const failing = board.services.filter((service) => service.health !== 'UP').map((service) => service.title);
  const waiting = board.services
    .filter((service) => worrying(service.parked, 1) || worrying(service.oldestUnsentSeconds, LONG_UNSENT))
    .map((service) => service.title);
  if (failing.length > 0) {
    summarise('DOWN', `${failing.length} 项服务异常：${failing.join('、')}`);
  } else if (waiting.length > 0) {
    summarise('WARN', `全部服务正常，但有事件需要关注：${waiting.join('、')}`);
  } else {
    summarise('UP', '全部服务正常');
  }
}

async function refresh() {
  if (!document.hidden) {
    try {
      const answer = await fetch('/board/status', { headers: { Accept: 'application/json' } });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      show(await answer.json());
    } catch (unreachable) {
      summarise('DOWN', '无法获取状态，网关可能正在重启，将自动重试');
    }
  }
  setTimeout(refresh, EVERY);
}

refresh();
