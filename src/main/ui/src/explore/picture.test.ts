import { describe, expect, test } from 'vitest';

import { radialLayout } from './layout/radialLayout';
import { arcLayout } from './layout/arcLayout';
import { edgesCsv } from './edgesCsv';
import type { Layout, Place } from './layout/layout';
import { type Picture, toPicture } from './picture';
import { subgraph } from './subgraph.fixture';

function pictureOf(...of: Parameters<typeof subgraph>): Picture {
  const picture = toPicture(subgraph(...of), null, ['baking']);
  if (!picture) throw new Error('no center');
  return picture;
}

function labels(graph: ReturnType<typeof subgraph>): string[] {
  return [...(toPicture(graph, null, [])?.nodes.values() ?? [])].map(({ label }) => label);
}

test('groups the neighbors of the center by relation', () => {
  const { groups } = pictureOf({ skills: 2, roles: 1 });
  expect(groups.map(({ title, ids }) => [title, ...ids])).toEqual([
    ['Required skills', 'skill-0', 'skill-1', 'baking'],
    ['Known moves from it', 'role-0'],
  ]);
});

test('counts hidden neighbors in the last group of a kind', () => {
  const { groups } = pictureOf({ skills: 2, roles: 1, moreSkills: 7 });
  expect(groups.map(({ hidden }) => hidden)).toEqual([7, 0]);
});

test('does not count neighbors of kinds that the reader hides', () => {
  const picture = toPicture(subgraph({ skills: 2, roles: 1, moreSkills: 7 }), ['ROLE'], []);
  expect(picture?.groups.map(({ hidden }) => hidden)).toEqual([0, 0]);
});

test('assigns nodes farther away to expanded nodes, with the number not shown', () => {
  const { children, hiddenNeighbors } = pictureOf({ skills: 1, roles: 1, bakers: 3, moreBakers: 4 });
  expect([...children]).toEqual([['baking', ['baker-0', 'baker-1', 'baker-2']]]);
  expect([...hiddenNeighbors]).toEqual([['baking', 4]]);
});

test('an empty subgraph has no picture', () => {
  expect(toPicture({ nodes: [], edges: [], neighbors: [], truncated: false }, null, [])).toBeNull();
});

test('adds the kind of skill to equal names', () => {
  const graph = subgraph({ skills: 2, roles: 0 });
  const [center, first, second] = graph.nodes;
  if (!center || !first || !second) throw new Error('too few');
  graph.nodes = [
    center,
    { ...first, name: 'mathematics' },
    { ...second, name: 'mathematics', skillKind: 'KNOWLEDGE' } as typeof second,
  ];
  expect(labels(graph)).toEqual(['Cook', 'Mathematics · skill', 'Mathematics · knowledge']);
});

test('adds the catalogue to equal names of one kind', () => {
  const graph = subgraph({ skills: 2, roles: 0 });
  const [center, first, second] = graph.nodes;
  if (!center || !first || !second) throw new Error('too few');
  graph.nodes = [center, { ...first, name: 'Baking' }, { ...second, name: 'baking', codes: [{ scheme: 'ESCO' }] }];
  expect(labels(graph)).toEqual(['Cook', 'Baking', 'Baking · ESCO']);
});

test('adds the catalogue to roles around a tool only if there are several catalogues', () => {
  const graph = subgraph({ skills: 0, roles: 2 });
  const [center, , ...roles] = graph.nodes;
  if (!center) throw new Error('too few');
  const of = (scheme: string, node: typeof center) => ({ ...node, codes: [{ scheme }] });
  const tool = of('UNSPSC', { ...center, kind: 'TOOL' });
  graph.nodes = [tool, ...roles.map((role) => of('ONET_SOC', role))];
  expect(labels(graph)).toEqual(['Cook', 'Role 0', 'Role 1']);
  graph.nodes = [tool, ...roles.map((role, index) => of(index === 0 ? 'ESCO' : 'ONET_SOC', role))];
  expect(labels(graph)).toEqual(['Cook', 'Role 0 · ESCO', 'Role 1 · O*NET']);
});

test('the table has a line for each connection', () => {
  const lines = edgesCsv(pictureOf({ skills: 1, roles: 1 }))
    .trimEnd()
    .split('\r\n');
  expect(lines[1]).toBe('cook,Cook,role,REQUIRES,skill-0,Skill 0,skill,50,A survey; The editors');
  expect(lines).toHaveLength(4);
});

describe.each([
  ['radial', (picture: Picture) => radialLayout(picture, 1000)],
  ['radial and narrow', (picture: Picture) => radialLayout(picture, 700)],
  ['arcs', (picture: Picture) => arcLayout(picture, 390)],
])('layout %s', (_, layout) => {
  const largest = pictureOf({ skills: 60, roles: 30, bakers: 20, moreSkills: 7, moreBakers: 4 });

  test('has a place for every node and every label for hidden nodes', () => {
    const { places, headings, extras } = layout(largest);
    expect([...places.keys()].sort()).toEqual([...largest.nodes.keys()].sort());
    expect(headings.length).toBeGreaterThanOrEqual(largest.groups.length);
    expect(extras.map(({ count }) => count).sort()).toEqual([4, 7]);
  });

  test('no name covers another, and all names are on the sheet', () => {
    const { width, height, ...result } = layout(largest);
    const boxes = texts(result).map(box);
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

  test('draws the same picture every time', () => {
    expect(layout(largest).places).toEqual(layout(largest).places);
  });

  test('draws edges only between nodes with a place', () => {
    const { path } = layout(largest);
    expect(path('skill-0', 'nobody')).toBe('');
    expect(path('role-0', 'skill-0')).toMatch(/^M[\d. CL-]+$/);
  });
});

test('expanding a node keeps the order of the others', () => {
  const order = (layout: Layout) =>
    [...layout.places].filter(([id]) => !id.startsWith('baker')).map(([id, { side }]) => `${id} ${side}`);
  const folded = pictureOf({ skills: 12, roles: 9 });
  const expanded = pictureOf({ skills: 12, roles: 9, bakers: 20 });
  expect(order(radialLayout(expanded, 1000))).toEqual(order(radialLayout(folded, 1000)));
});

test('splits a single group between both sides', () => {
  const { places, headings } = radialLayout(pictureOf({ skills: 20, roles: 0 }), 1000);
  expect(new Set([...places.values()].map(({ side }) => side))).toEqual(new Set(['center', 'left', 'right']));
  expect(headings.map(({ text }) => text)).toEqual(['Required skills', 'Required skills']);
});

function texts({ places, headings, extras }: Pick<Layout, 'places' | 'headings' | 'extras'>): Place[] {
  return [...places.values(), ...headings.map(({ at }) => at), ...extras.map(({ at }) => at)];
}

function box({ x, y, side, maxWidth }: Place) {
  const [left, right] =
    side === 'center' ? [x - maxWidth / 2, x + maxWidth / 2] : side === 'left' ? [x - maxWidth, x] : [x, x + maxWidth];
  return { left, right, top: y - 12, bottom: y + 12 };
}
