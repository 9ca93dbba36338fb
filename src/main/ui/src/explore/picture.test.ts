import { describe, expect, test } from 'vitest';

import { around } from './layout/around';
import { down } from './layout/down';
import { edgesCsv } from './edgesCsv';
import type { Layout, Place } from './layout/layout';
import { type Picture, pictured } from './picture';
import { subgraph } from './subgraph.fixture';

function drawn(...of: Parameters<typeof subgraph>): Picture {
  const picture = pictured(subgraph(...of), null, ['baking']);
  if (!picture) throw new Error('no centre');
  return picture;
}

function labels(graph: ReturnType<typeof subgraph>): string[] {
  return [...(pictured(graph, null, [])?.nodes.values() ?? [])].map(({ label }) => label);
}

test('groups the neighbours of the centre by how they are connected with it', () => {
  const { groups } = drawn({ skills: 2, roles: 1 });
  expect(groups.map(({ title, ids }) => [title, ...ids])).toEqual([
    ['Skills it asks for', 'skill-0', 'skill-1', 'baking'],
    ['Leads to', 'role-0'],
  ]);
});

test('says at the last group of a kind how many more there are', () => {
  const { groups } = drawn({ skills: 2, roles: 1, moreSkills: 7 });
  expect(groups.map(({ more }) => more)).toEqual([7, 0]);
});

test('a kind that is not to be shown is not counted as missing', () => {
  const picture = pictured(subgraph({ skills: 2, roles: 1, moreSkills: 7 }), ['ROLE'], []);
  expect(picture?.groups.map(({ more }) => more)).toEqual([0, 0]);
});

test('what is further away hangs on what is expanded, with what it has besides', () => {
  const { outer, beyond } = drawn({ skills: 1, roles: 1, bakers: 3, moreBakers: 4 });
  expect([...outer]).toEqual([['baking', ['baker-0', 'baker-1', 'baker-2']]]);
  expect([...beyond]).toEqual([['baking', 4]]);
});

test('nothing is around what is not there', () => {
  expect(pictured({ nodes: [], edges: [], neighbors: [], truncated: false }, null, [])).toBeNull();
});

test('equal names say what tells them apart', () => {
  const graph = subgraph({ skills: 2, roles: 0 });
  const [centre, first, second] = graph.nodes;
  if (!centre || !first || !second) throw new Error('too few');
  graph.nodes = [
    centre,
    { ...first, name: 'mathematics' },
    { ...second, name: 'mathematics', skillKind: 'KNOWLEDGE' } as typeof second,
  ];
  expect(labels(graph)).toEqual(['Cook', 'Mathematics · skill', 'Mathematics · knowledge']);
});

test('equal names of one kind say of which catalogue they are', () => {
  const graph = subgraph({ skills: 2, roles: 0 });
  const [centre, first, second] = graph.nodes;
  if (!centre || !first || !second) throw new Error('too few');
  graph.nodes = [centre, { ...first, name: 'Baking' }, { ...second, name: 'baking', codes: [{ scheme: 'ESCO' }] }];
  expect(labels(graph)).toEqual(['Cook', 'Baking', 'Baking · ESCO']);
});

test('roles around a tool say their catalogue only where there are several', () => {
  const graph = subgraph({ skills: 0, roles: 2 });
  const [centre, , ...roles] = graph.nodes;
  if (!centre) throw new Error('too few');
  const of = (scheme: string, node: typeof centre) => ({ ...node, codes: [{ scheme }] });
  const tool = of('UNSPSC', { ...centre, kind: 'TOOL' });
  graph.nodes = [tool, ...roles.map((role) => of('ONET_SOC', role))];
  expect(labels(graph)).toEqual(['Cook', 'Role 0', 'Role 1']);
  graph.nodes = [tool, ...roles.map((role, index) => of(index === 0 ? 'ESCO' : 'ONET_SOC', role))];
  expect(labels(graph)).toEqual(['Cook', 'Role 0 · ESCO', 'Role 1 · O*NET']);
});

test('a table has a line for each connection', () => {
  const lines = edgesCsv(drawn({ skills: 1, roles: 1 }))
    .trimEnd()
    .split('\r\n');
  expect(lines[1]).toBe('cook,Cook,role,REQUIRES,skill-0,Skill 0,skill,50,A survey; The editors');
  expect(lines).toHaveLength(4);
});

describe.each([
  ['around', (picture: Picture) => around(picture, 1000)],
  ['around, with little room', (picture: Picture) => around(picture, 700)],
  ['down', (picture: Picture) => down(picture, 390)],
])('laid out %s', (_, layout) => {
  const most = drawn({ skills: 60, roles: 30, bakers: 20, moreSkills: 7, moreBakers: 4 });

  test('has a place for every node, and for all that says what is missing', () => {
    const { places, headings, extras } = layout(most);
    expect([...places.keys()].sort()).toEqual([...most.nodes.keys()].sort());
    expect(headings.length).toBeGreaterThanOrEqual(most.groups.length);
    expect(extras.map(({ count }) => count).sort()).toEqual([4, 7]);
  });

  test('no name covers another, and all are on the sheet', () => {
    const { width, height, ...laid } = layout(most);
    const boxes = texts(laid).map(box);
    boxes.forEach(({ left, right, top, bottom }, index) => {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          right <= other.left || other.right <= left || bottom <= other.top + 0.01 || other.bottom <= top + 0.01;
        expect(apart).toBe(true);
      }
    });
  });

  test('draws the same picture each time', () => {
    expect(layout(most).places).toEqual(layout(most).places);
  });

  test('draws connections only of what has a place', () => {
    const { path } = layout(most);
    expect(path('skill-0', 'nobody')).toBe('');
    expect(path('role-0', 'skill-0')).toMatch(/^M[\d. CL-]+$/);
  });
});

test('expanding a node leaves the others in their order', () => {
  const order = (layout: Layout) =>
    [...layout.places].filter(([id]) => !id.startsWith('baker')).map(([id, { side }]) => `${id} ${side}`);
  const folded = drawn({ skills: 12, roles: 9 });
  const expanded = drawn({ skills: 12, roles: 9, bakers: 20 });
  expect(order(around(expanded, 1000))).toEqual(order(around(folded, 1000)));
});

test('what is shown alone stands on both sides', () => {
  const { places, headings } = around(drawn({ skills: 20, roles: 0 }), 1000);
  expect(new Set([...places.values()].map(({ side }) => side))).toEqual(new Set(['centre', 'left', 'right']));
  expect(headings.map(({ text }) => text)).toEqual(['Skills it asks for', 'Skills it asks for']);
});

function texts({ places, headings, extras }: Pick<Layout, 'places' | 'headings' | 'extras'>): Place[] {
  return [...places.values(), ...headings.map(({ at }) => at), ...extras.map(({ at }) => at)];
}

function box({ x, y, side, room }: Place) {
  const [left, right] =
    side === 'centre' ? [x - room / 2, x + room / 2] : side === 'left' ? [x - room, x] : [x, x + room];
  return { left, right, top: y - 12, bottom: y + 12 };
}
