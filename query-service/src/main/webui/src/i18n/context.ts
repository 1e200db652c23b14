import { createContext, useContext } from 'react';
import type { Message } from '../api/model';
import type { Language } from './language';
import type { Words } from './zh';

export interface Speech {
  language: Language;
  words: Words;
  /** The half of a message that is in the page's language. */
  say: (message: { zh: string; en?: string } | Message) => string;
  change: (language: Language) => void;
}

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no language around this part of the page');
  return speech;
}
