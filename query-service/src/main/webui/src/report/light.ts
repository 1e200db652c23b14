import { createContext, useContext } from 'react';
import type { Cell, Source } from '../api/model';

/** What is lit in the original. `from` names the part of the page that asked, `turn` tells two requests apart. */
export interface Lit {
  sources: Source[];
  strong: number;
  from: string;
  turn: number;
  about: About | undefined;
}

/** A cell that was asked for: what is known about it stands over the lit original. */
export interface About {
  name: { zh: string; en: string };
  cell: Cell;
}

export interface Light {
  lit: Lit | null;
  /** Lights up `sources`, the one at `strong` above the others. */
  show: (from: string, sources: Source[], strong?: number, about?: About) => void;
  clear: () => void;
}

export const LightContext = createContext<Light | null>(null);

export function useLight(): Light {
  const light = useContext(LightContext);
  if (!light) throw new Error('no original beside this part of the page');
  return light;
}
