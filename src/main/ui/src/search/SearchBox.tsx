import './search.css';

import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

import { capital, count } from '../design/format';
import { KindMark } from '../design/KindMark';
import type { ConceptKind } from '../graph-api/generated/graphql';
import type { Hit } from './hit';
import { best, type Found, useSearch } from './useSearch';
import { highlight } from './highlight';

interface Props {
  label: string;
  placeholder: string;
  /** What is done with the concept that the reader chooses. */
  onChoose: (hit: Hit) => void;
  among?: ConceptKind[];
  /** Whether the key / leads here. */
  main?: boolean;
  hiddenLabel?: boolean;
}

const roles: ConceptKind[] = ['ROLE'];

/** Finds a concept while its name is typed; Enter takes the one that is marked, or else the best. */
export function SearchBox({ label, placeholder, onChoose, among = roles, main = false, hiddenLabel = false }: Props) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = useSearch(text, among);

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setText('');
    input.current?.blur();
    onChoose(hit);
  };

  const take = (event: KeyboardEvent) => {
    const marked = input.current?.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || marked || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (found.text === text.trim()) choose(found.hits[0]);
    else void best(text.trim(), among).then(choose);
  };

  return (
    <ComboBox
      className="search"
      items={found.hits}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => choose(found.hits.find(({ id }) => id === key))}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className={hiddenLabel ? 'visually-hidden' : 'search-label'}>{label}</Label>
      <div className="search-field" onKeyDownCapture={take}>
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
        <ListBox className="search-hits" renderEmptyState={() => <Nothing text={text} found={found} />}>
          {(hit: Hit) => <HitItem hit={hit} query={found.text} />}
        </ListBox>
        {found.total > found.hits.length && (
          <p className="search-total">
            The best {found.hits.length} of {count(found.total)}
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
        <Highlighted text={capital(hit.name)} query={query} /> <span className="remark">{hit.what}</span>
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

function Nothing({ text, found }: { text: string; found: Found }) {
  if (found.text !== text.trim()) return <p className="search-empty">Searching …</p>;
  if (found.failure) return <p className="search-empty">{found.failure} Type on to try again.</p>;
  return <p className="search-empty">Nothing is called “{found.text}”. A shorter word may find more.</p>;
}
