import { fullName } from '../concept/skillKind';
import { capitalize, percent } from '../design/format';
import { csv } from '../export/csv';
import type { PlanQuery, SaidFragment } from '../graph-api/generated/graphql';
import type { PlanProgress, StepProgress } from './progress';

type Plan = PlanQuery['learningPlan'];

/** The plan as a task list in Markdown. */
export function planMarkdown({ from, to, gates, advice, smallDifferences }: Plan, progress: PlanProgress): string {
  const { now, steps, themes } = progress;
  const last = steps.at(-1)?.after ?? now;
  const lines = [
    `# From ${escapeMarkdown(from?.name ?? '')} to ${escapeMarkdown(to.name)}`,
    '',
    `Transferability: ${percent(now)} now, ${percent(last)} after the last step.`,
    ...themes.flatMap((theme) => ['', `## ${escapeMarkdown(theme.title)}`, '', ...theme.steps.map(stepItem)]),
  ];
  if (gates.length > 0) {
    lines.push('', '## Conditions besides skills', '', ...gates.map(gateItem));
  }
  if (smallDifferences.length > 0) {
    lines.push(
      '',
      '## Small differences, not worth a step',
      '',
      ...smallDifferences.map(({ skill }) => differenceItem(skill)),
    );
  }
  if (advice.length > 0) lines.push('', '## Additional advice', '', ...advice.map(adviceItem));
  return lines.join('\n') + '\n';
}

const header = [
  'step',
  'done',
  'theme',
  'title',
  'what to reach',
  'reason',
  'skills',
  'certification',
  'gain',
  'transferability after',
  'sources',
  'URLs',
];

/** The plan as a table, with one line per step. */
export function planCsv({ themes }: PlanProgress): string {
  const steps = themes.flatMap(({ title, steps }) => steps.map((step) => ({ theme: title, ...step })));
  const lines = steps.map(({ theme, step, position, done, after }) => [
    position,
    done ? 'yes' : 'no',
    theme,
    step.title,
    step.reach,
    step.why,
    step.skills.map(fullName).join('; '),
    step.certification?.name,
    rounded(step.gain),
    rounded(after),
    uniqueSources(step.evidence)
      .map(({ source }) => source.name)
      .join('; '),
    uniqueSources(step.evidence)
      .flatMap(({ url, source }) => url ?? source.url ?? [])
      .join(' '),
  ]);
  return csv(header, lines);
}

function stepItem({ step, position, done, after }: StepProgress): string {
  const certification = step.certification && `Certification: ${escapeMarkdown(step.certification.name)}`;
  const details = [
    step.reach && escapeMarkdown(step.reach),
    escapeMarkdown(step.why),
    `Skills: ${step.skills.map((skill) => escapeMarkdown(capitalize(fullName(skill)))).join(', ')}`,
    certification,
    sourceLine(step.evidence),
  ];
  return listItem(
    `${position}.`,
    `[${done ? 'x' : ' '}] **${escapeMarkdown(capitalize(step.title))}** (${percent(after)} after this step)`,
    details,
  );
}

function gateItem({ description, evidence }: Plan['gates'][number]): string {
  return listItem('-', escapeMarkdown(description), [sourceLine(evidence)]);
}

function differenceItem(skill: Plan['smallDifferences'][number]['skill']): string {
  return `- ${escapeMarkdown(capitalize(fullName(skill)))}`;
}

function adviceItem({ title, guidance, evidence }: Plan['advice'][number]): string {
  return listItem('-', `**${escapeMarkdown(capitalize(title))}**`, [
    guidance && escapeMarkdown(guidance),
    sourceLine(evidence),
  ]);
}

/** A list item with its details as a nested list. */
function listItem(mark: string, first: string, details: (string | null | undefined)[]): string {
  const indent = ' '.repeat(mark.length + 1);
  return [`${mark} ${first}`, ...details.flatMap((detail) => (detail ? [`${indent}- ${detail}`] : []))].join('\n');
}

function sourceLine(evidence: readonly SaidFragment[]): string | null {
  const links = uniqueSources(evidence).map(({ url, source }) => link(source.name, url ?? source.url));
  return links.length > 0 ? `Source: ${links.join(', ')}` : null;
}

function link(name: string, url: string | null | undefined): string {
  return url ? `[${escapeMarkdown(name)}](<${url}>)` : escapeMarkdown(name);
}

/** The first evidence from each source. */
function uniqueSources(evidence: readonly SaidFragment[]): SaidFragment[] {
  return [...new Map([...evidence].reverse().map((item) => [item.source.id, item])).values()].reverse();
}

/** Escapes characters with a meaning in Markdown. */
function escapeMarkdown(plain: string): string {
  return plain.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
