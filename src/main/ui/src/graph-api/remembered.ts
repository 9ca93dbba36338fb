import type { Answer } from './client';

interface Entry {
  answer: Answer<unknown>;
  at: number;
}

const answers = new Map<string, Entry>();
const most = 60;

/** The answer to a question that was asked before, for Back to be instant. */
export function remembered(key: string): Entry | undefined {
  return answers.get(key);
}

/** Keeps an answer that has nothing missing; the oldest go. */
export function remember(key: string, answer: Answer<unknown>) {
  if (answer.errors.length > 0) return;
  answers.delete(key);
  answers.set(key, { answer, at: Date.now() });
  for (const oldest of [...answers.keys()].slice(0, Math.max(0, answers.size - most))) answers.delete(oldest);
}

/** Forgets all answers. */
export function forget() {
  answers.clear();
}
