import { ticks } from '../design/axis';
import { count, money, shortMoney } from '../design/format';
import { csv } from '../export/csv';
import { PayByFamilyDocument, type PayByFamilyQuery } from '../graph-api/generated/graphql';
import { useAddress } from '../routing/address';
import { choicesOf } from './choices';
import { Select } from './Filters';
import { Insight } from './Insight';
import { comparable, described, type Figure } from './figures';

/** What families of work are paid, by figures that mean the same. */
export function Pay() {
  const { filter } = choicesOf(useAddress().chosen);
  return (
    <Insight
      name="pay"
      title="Pay in a year, by family of work"
      says="From the lowest to the highest figure of any role, with the median over roles; each role counts once."
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
  const { pay } = choicesOf(useAddress().chosen);
  const groups = comparable(families);
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
            `${described(example)} (${count(roles)} roles)`,
          ])}
        />
      </div>
      <p className="small">{described(shown.example)}</p>
      <table className="plot pay-plot role">
        <caption className="visually-hidden">Pay by family of work</caption>
        <thead>
          <tr>
            <th scope="col">Family</th>
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
              <th scope="row">{family ?? 'Without a family'}</th>
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
        {openEnded && ' and more'}
      </span>
    </>
  );
}

const header = [
  'family',
  'source',
  'component',
  'statistic',
  'currency',
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
        figure.currency,
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
