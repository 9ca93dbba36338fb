import type { ReactNode } from 'react';

import { capitalize, count } from '../design/format';
import { CollapsibleSources } from '../evidence/Sources';
import { LaneError } from '../frame/Failure';
import type { FieldError } from '../graph-api/client';
import type { SaidFragment } from '../graph-api/generated/graphql';
import type { Role } from './role';
import { type Over, Transferred } from './Transferred';

interface Props {
  role: Role;
  errors: readonly FieldError[];
}

/** Levels of education that fewer people name, in percent, are left out. */
const LEAST_SHARE = 5;

/** The first of so many work styles are shown. */
const MOST_STYLES = 6;

/** What a role offers and whom it suits: outlook, education, interests, work values and work styles. */
export function Prospects({ role, errors }: Props) {
  const { transferred } = role;
  const theirs = transferred?.education ?? [];
  const education = [...role.education, ...theirs].filter(({ share }) => share >= LEAST_SHARE);
  return (
    <>
      <Outlook outlook={role.outlook ?? transferred?.outlook} over={transferred?.outlook && transferred.over} />
      <Bars
        id="education"
        title="Required education"
        note="Share of the people in the role who say so, in percent."
        rows={education.map(({ category, name, share }) => ({
          key: String(category),
          name: short(name),
          value: share,
        }))}
        evidence={education.flatMap(({ evidence }) => evidence)}
        over={theirs.length > 0 ? transferred?.over : null}
      />
      <Bars
        id="interests"
        title="Interests"
        note="How well the role suits people with them, 0 to 100. High points are numbered."
        rows={role.interests.map(({ kind, value, rank }) => ({
          key: kind,
          name: ranked(capitalize(kind.toLowerCase()), rank),
          value,
        }))}
        evidence={role.interests.flatMap(({ evidence }) => evidence)}
      />
      <Bars
        id="workValues"
        title="Work values"
        note="How far the role satisfies them, 0 to 100. High points are numbered."
        rows={role.workValues.map(({ id, name, value, rank }) => ({ key: id, name: ranked(name, rank), value }))}
        evidence={role.workValues.flatMap(({ evidence }) => evidence)}
      />
      <Bars
        id="workStyles"
        title="Work styles"
        note="How much they matter, 0 to 100; the highest."
        rows={role.workStyles.slice(0, MOST_STYLES).map(({ id, name, value }) => ({ key: id, name, value }))}
        evidence={role.workStyles.slice(0, MOST_STYLES).flatMap(({ evidence }) => evidence)}
      />
      {['outlook', 'education', 'interests', 'workValues', 'workStyles'].map((field) => (
        <LaneError key={field} errors={errors} field={field} />
      ))}
    </>
  );
}

function Outlook({ outlook, over }: { outlook: Role['outlook'] | undefined; over: Over | null | undefined }) {
  if (!outlook) return null;
  const { from, to, employed, projected, changePercent, openingsAYear } = outlook;
  return (
    <Section id="outlook" title="Outlook" evidence={outlook.evidence} over={over}>
      <dl className="traits">
        <Term name="Openings a year">{thousands(openingsAYear)}</Term>
        <Term name={`Employed in ${from}`}>{thousands(employed)}</Term>
        <Term name={`Projected for ${to}`}>
          {thousands(projected)} ({signed(changePercent)} %)
        </Term>
        {outlook.entryEducation && <Term name="Typical education">{outlook.entryEducation}</Term>}
        {outlook.experience && <Term name="Typical experience">{outlook.experience}</Term>}
        {outlook.training && <Term name="Training on the job">{outlook.training}</Term>}
      </dl>
    </Section>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface BarsProps {
  id: string;
  title: string;
  note: string;
  /** Values from 0 to 100. */
  rows: { key: string; name: string; value: number }[];
  evidence: readonly SaidFragment[];
  /** The match over which the figures come. */
  over?: Over | null | undefined;
}

function Bars({ id, title, note, rows, evidence, over }: BarsProps) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title} evidence={evidence} over={over}>
      <p className="muted small">{note}</p>
      <ul>
        {rows.map(({ key, name, value }) => (
          <li key={key} className="item">
            <span>{name}</span>
            <span className="importance">
              <span className="importance-track" aria-hidden="true">
                <span style={{ width: `${value}%` }} />
              </span>
              <span className="importance-value">{Math.round(value)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SectionProps {
  id: string;
  title: string;
  evidence: readonly SaidFragment[];
  over?: Over | null | undefined;
  children: ReactNode;
}

function Section({ id, title, evidence, over, children }: SectionProps) {
  return (
    <section className="lane" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {over && <Transferred over={over} />}
      {children}
      <CollapsibleSources evidence={distinct(evidence)} />
    </section>
  );
}

/** Many figures of a section have the same evidence. */
function distinct(evidence: readonly SaidFragment[]): SaidFragment[] {
  return [...new Map(evidence.map((item) => [JSON.stringify(item), item])).values()];
}

/** 34,300 of 34.3 thousand */
function thousands(value: number): string {
  return count(Math.round(value * 1000));
}

function signed(value: number): string {
  return value > 0 ? `+${count(value)}` : count(value).replace('-', '−');
}

/** Leaves out what a level is explained with, such as "- or the equivalent". */
function short(level: string): string {
  return level.split(' - ')[0] ?? level;
}

function ranked(name: string, rank: number | null | undefined): string {
  return rank ? `${rank}. ${name}` : name;
}
