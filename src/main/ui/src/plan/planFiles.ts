import { fullName } from '../concept/skillKind';
import { capital, percent } from '../design/format';
import { csv } from '../export/csv';
import type { PlanQuery, SaidFragment } from '../graph-api/generated/graphql';
import type { Course, Progress } from './progress';

type Plan = PlanQuery['learningPlan'];

/** A plan as a list of tasks in Markdown. */
export function planMarkdown({ from, to, advice }: Plan, { now, steps }: Course): string {
  const last = steps.at(-1)?.after ?? now;
  const lines = [
    `# From ${text(from?.name ?? '')} to ${text(to.name)}`,
    '',
    `Transferability: ${percent(now)} now, ${percent(last)} after the last step.`,
    '',
    ...steps.map(task),
  ];
  if (advice.length > 0) lines.push('', '## Also advised', '', ...advice.map(piece));
  return lines.join('\n') + '\n';
}

const header = [
  'step',
  'done',
  'title',
  'why',
  'skills',
  'certification',
  'gain',
  'transferability after',
  'sources',
  'addresses',
];

/** A plan as a table: one line for each step. */
export function planCsv({ steps }: Course): string {
  const lines = steps.map(({ step, done, after }) => [
    step.order,
    done ? 'yes' : 'no',
    step.title,
    step.why,
    step.skills.map(fullName).join('; '),
    step.certification?.name,
    rounded(step.gain),
    rounded(after),
    sources(step.evidence)
      .map(({ source }) => source.name)
      .join('; '),
    sources(step.evidence)
      .flatMap(({ url, source }) => url ?? source.url ?? [])
      .join(' '),
  ]);
  return csv(header, lines);
}

function task({ step, done, after }: Progress): string {
  const certification = step.certification && `Certification: ${text(step.certification.name)}`;
  const details = [
    text(step.why),
    `Skills: ${step.skills.map((skill) => text(capital(fullName(skill)))).join(', ')}`,
    certification,
    said(step.evidence),
  ];
  return item(
    `${step.order}.`,
    `[${done ? 'x' : ' '}] **${text(capital(step.title))}** (then ${percent(after)})`,
    details,
  );
}

function piece({ title, guidance, evidence }: Plan['advice'][number]): string {
  return item('-', `**${text(capital(title))}**`, [guidance && text(guidance), said(evidence)]);
}

/** An element of a list; what follows the first line stays within it. */
function item(mark: string, first: string, details: (string | null | undefined)[]): string {
  const indent = ' '.repeat(mark.length + 1);
  return [`${mark} ${first}`, ...details.flatMap((detail) => (detail ? [`${indent}- ${detail}`] : []))].join('\n');
}

function said(evidence: readonly SaidFragment[]): string | null {
  const links = sources(evidence).map(({ url, source }) => link(source.name, url ?? source.url));
  return links.length > 0 ? `Source: ${links.join(', ')}` : null;
}

function link(name: string, url: string | null | undefined): string {
  return url ? `[${text(name)}](<${url}>)` : text(name);
}

/** The first word of each source. */
function sources(evidence: readonly SaidFragment[]): SaidFragment[] {
  return [...new Map([...evidence].reverse().map((said) => [said.source.id, said])).values()].reverse();
}

/** A text as Markdown shows it, whatever signs are in it. */
function text(plain: string): string {
  return plain.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
