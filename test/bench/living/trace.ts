/** What the main thread of a page did, by the browser's own trace, in milliseconds. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, how long it took, and how long the thread was at work in it. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

export interface Trace {
  /** The thread at work, all in all. */
  busy: number;
  script: number;
  /** Styles and layout. */
  layout: number;
  paint: number;
  /** The longest task in which a script ran, by the time that the thread was at work. */
  longestScript: number;
  /** Evaluation of the extension's script, its compilation included. */
  evaluation: number;
  /** What tasks took beyond 50 ms each, by the clock. */
  blocking: number;
  /** Times that a script was called. */
  calls: number;
  /** Timers and idle callbacks that were asked for. */
  timers: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
  'toplevel',
];
/** A task that lasts longer keeps the reader waiting, as browsers count it. */
const LONG_TASK = 50;

/** What waits for a promise runs in a checkpoint; there is one after each task, most often empty. */
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const EMPTY_CHECKPOINT = 0.05;
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.callFunction']);
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);
const TIMERS = new Set(['TimerInstall', 'RequestIdleCallback']);

/** Set in the page when the work is over: it shows which of the threads is the page's. */
const END = 'bench-end';

/** Traces what is done meanwhile; the page that stands in the tab at the end is the one looked at. */
export async function traced(tab: Page, work: () => Promise<void>): Promise<Trace> {
  await tab.tracing.start({ categories: CATEGORIES });
  await work();
  await tab.evaluate((name) => void performance.mark(name), END);
  const bytes = await tab.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  return readTrace(JSON.parse(Buffer.from(bytes).toString('utf8')).traceEvents as TraceEvent[]);
}

function readTrace(all: readonly TraceEvent[]): Trace {
  const end = all.find(({ name }) => name === END);
  if (!end) throw new Error('The trace does not tell which thread is the page’s.');
  const events = all
    .filter((each) => each.ph === 'X' && each.pid === end.pid && each.tid === end.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const scripts = events.filter(
    (each) =>
      SCRIPT.has(each.name) || (each.name === CHECKPOINT && worked(each) > EMPTY_CHECKPOINT),
  );
  return {
    busy: sum(tasks.map(worked)),
    script: sum(outermost(scripts).map(worked)) - sum(nested(events, scripts).map(worked)),
    layout: sum(outermost(events.filter(({ name }) => LAYOUT.has(name))).map(worked)),
    paint: sum(outermost(events.filter(({ name }) => PAINT.has(name))).map(worked)),
    longestScript: longest(tasks, scripts),
    evaluation: sum(
      scripts
        .filter(
          ({ name, args }) =>
            name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://'),
        )
        .map(worked),
    ),
    blocking: sum(tasks.map(({ dur = 0 }) => Math.max(0, dur / 1_000 - LONG_TASK))),
    calls: events.filter(({ name }) => name === 'FunctionCall').length,
    timers: all.filter(
      ({ name, pid, tid }) => TIMERS.has(name) && pid === end.pid && tid === end.tid,
    ).length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const worked = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1_000;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Those of sorted events that lie in no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/** Styles and layout that scripts asked for: counted as such, not as script. */
function nested(events: readonly TraceEvent[], scripts: readonly TraceEvent[]): TraceEvent[] {
  const around = outermost(scripts);
  let at = 0;
  return outermost(events.filter(({ name }) => LAYOUT.has(name))).filter(({ ts }) => {
    while (at < around.length && endOf(around[at] as TraceEvent) <= ts) at += 1;
    return (around[at]?.ts ?? Number.POSITIVE_INFINITY) <= ts;
  });
}

function longest(tasks: readonly TraceEvent[], scripts: readonly TraceEvent[]): number {
  let most = 0;
  let at = 0;
  for (const task of tasks) {
    while (at < scripts.length && (scripts[at] as TraceEvent).ts < task.ts) at += 1;
    const script = scripts[at];
    if (script && script.ts < endOf(task)) most = Math.max(most, worked(task));
  }
  return most;
}
