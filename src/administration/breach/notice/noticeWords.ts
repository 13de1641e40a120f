import type { BreachKind, BreachNoticeLanguage, BreachRisk } from '../../../vocabulary/breaches.js';
import { english } from './english.js';
import { french } from './french.js';

/** The words of a notice in one language. */
export interface NoticeWords {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly toAuthority: string;
  readonly toController: string;
  readonly overview: string;
  readonly reference: string;
  readonly controller: string;
  readonly awareAt: string;
  readonly dueAt: string;
  readonly delayReason: string;
  readonly risk: string;
  readonly risks: Readonly<Record<BreachRisk, string>>;
  readonly nature: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<BreachKind, string>>;
  readonly description: string;
  readonly period: string;
  readonly categories: string;
  readonly persons: string;
  readonly records: string;
  readonly about: string;
  /** Between a category and its number. */
  readonly colon: string;
  readonly special: string;
  readonly hints: string;
  readonly contact: string;
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly consequences: string;
  readonly consequencesLabel: string;
  readonly measures: string;
  readonly measuresLabel: string;
  readonly notices: string;
  readonly unknown: string;
  /** By data category or special category. */
  readonly categoryNames: Readonly<Record<string, string>>;
}

export const noticeWords: Readonly<Record<BreachNoticeLanguage, NoticeWords>> = { FR: french, EN: english };
