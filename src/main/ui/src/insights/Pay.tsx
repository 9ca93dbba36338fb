import { ticks } from '../design/axis';
import { count, money, shortMoney } from '../design/format';
import { csv } from '../export/csv';
import { PayByFamilyDocument, type PayByFamilyQuery } from '../graph-api/generated/graphql';
import { useAddress } from '../routing/address';
import { parseChoices } from './choices';
import { Select } from './Filters';
import { Insight } from './Insight';
import { type Figure, figureLabel, groupComparable } from './figures';

/** Pay by job family, for one group of comparable figures. */
export function Pay() {
  const { filter } = parseChoices(useAddress().searchParams);
  return (
    <Insight
      name="pay"
      title="Pay by job family"
      description="The range from the lowest to the highest figure of any role, and the median of all roles. Each role counts once."
      document={PayByFamilyDocument}
      variables={{ filter }}
      rows={({ insights }) => insights.payByFamily}
      csv={payCsv}
    >
      {(families) => <Ranges families={families} />}
    </Insight>
  );
}

type Families = readonly PayByFamilyQuery['insights']['payByFamily'][number][];

function Ranges({ families }: { families: Families }) {
  const { pay } = parseChoices(useAddress().searchParams);
  const groups = groupComparable(families);
  const shown = groups.find(({ key }) => key === pay) ?? groups[0];
  if (!shown) return null;
  const { currency } = shown.example;
  const marks = ticks(Math.max(...shown.lines.map(({ figure }) => figure.high)));
  const top = marks.at(-1) ?? 1;
  return (
    <>
      <div className="insight-controls no-print">
        <Select
          label="Figures"
          name="pay"
          options={groups.map(({ key, example, roles }, index) => [
            index === 0 ? '' : key,
            `${figureLabel(example)} (${count(roles)} roles)`,
          ])}
        />
      </div>
      <p className="small">{figureLabel(shown.example)}</p>
      <table className="plot pay-plot role">
        <caption className="visually-hidden">Pay by job family</caption>
        <thead>
          <tr>
            <th scope="col">Job family</th>
            <th scope="col">Roles</th>
            <th scope="col" className="pay-drawn">
              <span className="visually-hidden">Range</span>
              <span className="pay-marks" aria-hidden="true">
                {marks.map((mark) => (
                  <span key={mark} style={{ left: `${(mark / top) * 100}%` }}>
                    {shortMoney(mark, currency)}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col">Median</th>
          </tr>
        </thead>
        <tbody>
          {shown.lines.map(({ family, figure }) => (
            <tr key={family}>
              <th scope="row">{family ?? 'No job family'}</th>
              <td>{count(figure.roles)}</td>
              <td className="pay-drawn">
                <Range figure={figure} top={top} />
              </td>
              <td>{money(figure.median, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Range({ figure: { low, median, high, openEnded, currency }, top }: { figure: Figure; top: number }) {
  const at = (value: number) => `${(value / top) * 100}%`;
  return (
    <>
      <span className="pay-line" aria-hidden="true">
        <span className={openEnded ? 'open' : ''} style={{ left: at(low), width: at(high - low) }} />
        <span className="pay-median" style={{ left: at(median) }} />
      </span>
      <span className="pay-bounds">
        {money(low, currency)} – {money(high, currency)}
        {openEnded && ' or more'}
      </span>
    </>
  );
}

const header = [
  'family',
  'source',
  'component',
  'statistic',
  'percentile',
  'currency',
  'period',
  'region',
  'context',
  'roles',
  'low',
  'median',
  'high',
  'open ended',
];

function payCsv(families: Families): string {
  return csv(
    header,
    families.flatMap(({ family, figures }) =>
      figures.map(({ source, ...figure }) => [
        family,
        source.name,
        figure.component,
        figure.statistic,
        figure.percentile,
        figure.currency,
        figure.period,
        figure.region,
        figure.context,
        figure.roles,
        figure.low,
        figure.median,
        figure.high,
        figure.openEnded ? 'yes' : 'no',
      ]),
    ),
  );
}
