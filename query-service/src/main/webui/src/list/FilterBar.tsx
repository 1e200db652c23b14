import { Button, Input, Select } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useForms } from '../api/queries';
import { useSpeech } from '../i18n/context';
import { FILTERS, years, type Filter } from './filters';

const FIRST_YEAR = 2008;

interface Props {
  filters: URLSearchParams;
  set: (name: Filter, value: string | undefined) => void;
  clear: () => void;
}

export function FilterBar({ filters, set, clear }: Props) {
  const { words, say } = useSpeech();
  const forms = useForms().data ?? [];
  const choices = <T extends string>(names: Record<T, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label: String(label) }));
  return (
    <form role="search" className="filters" onSubmit={(event) => event.preventDefault()}>
      <NameSearch value={filters.get('q') ?? ''} set={(value) => set('q', value)} />
      <Choice name="year" filters={filters} set={set} label={words.list.year} width={96}
        options={years(FIRST_YEAR, new Date().getFullYear()).map((year) => ({ value: String(year), label: String(year) }))} />
      <Choice name="form" filters={filters} set={set} label={words.list.form} width={220}
        options={forms.map((form) => ({ value: form.id, label: `${say(form.name)} · ${form.firstYear}–${form.lastYear ?? ''}` }))} />
      <Choice name="verdict" filters={filters} set={set} label={words.list.verdict} width={160} options={choices(words.verdict)} />
      <Choice name="grade" filters={filters} set={set} label={words.list.grade} width={96}
        options={['A', 'B', 'C', 'D'].map((grade) => ({ value: grade, label: grade }))} />
      {FILTERS.some((name) => filters.has(name)) && <Button type="link" onClick={clear}>{words.list.clear}</Button>}
    </form>
  );
}

/** Asks when the reader pauses, not at every key. */
function NameSearch({ value, set }: { value: string; set: (value: string) => void }) {
  const { words } = useSpeech();
  const [typed, setTyped] = useState(value);
  const id = useId();
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const pause = setTimeout(() => set(typed), 350);
    return () => clearTimeout(pause);
  }, [typed, value, set]);
  return (
    <div className="filter name">
      <label htmlFor={id}>{words.list.body}</label>
      <Input id={id} allowClear value={typed} placeholder={words.list.search} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

interface ChoiceProps extends Omit<Props, 'clear'> {
  name: Filter;
  label: string;
  width: number;
  options: { value: string; label: string }[];
}

function Choice({ name, filters, set, label, width, options }: ChoiceProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <Select id={id} allowClear style={{ width }} placeholder={words.list.any} value={filters.get(name) ?? undefined}
        options={options} onChange={(value: string | undefined) => set(name, value)} />
    </div>
  );
}
