import './search.css';

import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

import { capitalize, count } from '../design/format';
import { KindMark } from '../design/KindMark';
import type { ConceptKind } from '../graph-api/generated/graphql';
import type { Hit } from './hit';
import { findBestHit, isText, type SearchResult, useSearch } from './useSearch';
import { highlight } from './highlight';

interface Props {
  label: string;
  placeholder: string;
  /** Called with the concept that the reader chooses. */
  onChoose: (hit: Hit) => void;
  kinds?: ConceptKind[];
  /** Whether the / key focuses this search box. */
  main?: boolean;
  hiddenLabel?: boolean;
}

const rolesOnly: ConceptKind[] = ['ROLE'];

/** Searches as the reader types, or reads the text they paste. Enter chooses the highlighted hit, or else the best one. */
export function SearchBox({
  label,
  placeholder,
  onChoose,
  kinds = rolesOnly,
  main = false,
  hiddenLabel = false,
}: Props) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const result = useSearch(text, kinds);

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setText('');
    input.current?.blur();
    onChoose(hit);
  };

  const handleEnter = (event: KeyboardEvent) => {
    const activeOption = input.current?.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || activeOption || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (result.text === text.trim()) choose(result.hits[0]);
    else void findBestHit(client, text.trim(), kinds).then(choose);
  };

  return (
    <ComboBox
      className="search"
      items={result.hits}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => choose(result.hits.find(({ id }) => id === key))}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className={hiddenLabel ? 'visually-hidden' : 'search-label'}>{label}</Label>
      <div className="search-field" onKeyDownCapture={handleEnter}>
        <svg className="search-glass" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 4 4" />
        </svg>
        <Input ref={input} placeholder={placeholder} spellCheck={false} {...(main && { 'data-main-search': true })} />
        {main && (
          <kbd className="search-key" aria-hidden="true">
            /
          </kbd>
        )}
      </div>
      <Popover className="search-popover" offset={4}>
        <ListBox className="search-hits" renderEmptyState={() => <EmptyState text={text} result={result} />}>
          {(hit: Hit) => <HitItem hit={hit} query={isText(result.text) ? '' : result.text} />}
        </ListBox>
        {result.total > result.hits.length && (
          <p className="search-total">
            Top {result.hits.length} of {count(result.total)} results
          </p>
        )}
      </Popover>
    </ComboBox>
  );
}

function HitItem({ hit, query }: { hit: Hit; query: string }) {
  return (
    <ListBoxItem id={hit.id} className="search-hit" textValue={hit.name}>
      <KindMark kind={hit.kind} />
      <span>
        <Highlighted text={capitalize(hit.name)} query={query} /> <span className="remark">{hit.kindLabel}</span>
        {hit.alias && (
          <span className="search-alias">
            also <Highlighted text={hit.alias} query={query} />
          </span>
        )}
      </span>
      <span className="search-catalogues">{hit.catalogues.join(' · ')}</span>
    </ListBoxItem>
  );
}

function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map((piece, index) =>
    piece.typed ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}

function EmptyState({ text, result }: { text: string; result: SearchResult }) {
  if (result.text !== text.trim()) return <p className="search-empty">Searching…</p>;
  if (result.failure) return <p className="search-empty">{result.failure} Keep typing to try again.</p>;
  if (isText(result.text)) return <p className="search-empty">Nothing that the atlas knows was found in this text.</p>;
  return <p className="search-empty">No results for “{result.text}”. Try a shorter word.</p>;
}
