import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

interface Written {
  id: string;
  message: string;
  suggest?: string[];
  language?: string;
}

const packs = readdirSync('rules/packs')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const { rules = [], languages = [] } = parse(readFileSync(`rules/packs/${name}`, 'utf8')) as {
      rules?: Written[];
      languages?: string[];
    };
    return { name, rules, isFrench: languages.length === 1 && languages[0] === 'fr' };
  });

const longest = 160;

/** Where a sentence or a part of one begins. */
const begins = String.raw`(?:^|[.!?:;,–—”»"(]\s*|\b(?:and|or|then|please|to|instead|just|first|better|et|ou|puis|mieux vaut|plutôt|de|d’|à|si (?:oui|non),)\s+)`;

/** What asks someone to do something begins with one of these. */
const steps: Record<'en' | 'fr', RegExp> = {
  en: new RegExp(
    `${begins}(?:add|answer|ask|avoid|begin|blur|book|break|bring|call|capitali[sz]e|change|check|choose|cite|compare|confirm|consider|count|crop|cut|delete|describe|direct|do|don’t|drop|edit|end|explain|find|get|give|have|hide|hold|include|introduce|invite|join|keep|lead|leave|let|limit|link|list|look|lowercase|make|mention|move|name|narrow|offer|omit|open|pick|point|post|prefer|publish|put|quote|read|refer|remove|repeat|rephrase|replace|reply|report|rewrite|save|say|see|send|set|share|shorten|show|sign|soften|speak|spell|split|spread|start|state|stay|stick|stop|swap|take|talk|tell|test|thank|think|trim|try|turn|use|wait|warn|write)\\b|\\binstead\\b|\\bshould be\\b|\\bdid you mean\\b`,
    'i',
  ),
  fr: new RegExp(
    `${begins}(?:(?!vous\\b)(?:n’)?\\p{L}{2,}ez\\b|dites|faites|redites|refaites|ajoute|change|choisis|cite|coupe|demande|décris|dis|donne|écris|enlève|évite|explique|fais|garde|indique|invite|laisse|mentionne|mets|montre|nomme|parle|précise|préfère|publie|raccourcis|remercie|remplace|renvoie|retire|supprime|utilise|vérifie|(?:ajouter|décrire|dire|donner|écrire|préciser|nommer|renvoyer|inviter|attendre|retirer|remplacer)\\b)|plutôt que|à la place`,
    'iu',
  ),
};

const forbids: Record<'en' | 'fr', RegExp> = {
  en: /\b(?:must not|mustn’t|must never|cannot be posted|not allowed|not permitted|forbidden|prohibited)\b/i,
  fr: /(?:ne|n’)\s?(?:devez|dois|doit|doivent|pouvez|peux) (?:pas|jamais)|\binterdit|\bdéfendu/iu,
};
const reason: Record<'en' | 'fr', RegExp> = {
  en: /\b(?:because|so that|so (?:people|readers|they|nobody)|since|which|who|until|can|could|may|might|will|would|leads?|hurts?|protects?|risks?)\b|[:;–—]/i,
  fr: /\b(?:car|parce que|puisque|pour|afin|sinon|tant que|qui|peut|peuvent|pourrait|risque|protège)\b|[:;–—]/iu,
};

const problems: { name: string; of: (rule: Written, language: 'en' | 'fr') => boolean }[] = [
  { name: 'is one line', of: ({ message }) => message.length > longest },
  {
    name: 'names a next step',
    of: ({ message, suggest = [] }, language) =>
      suggest.length === 0 && !message.includes('{suggestion}') && !steps[language].test(message),
  },
  {
    name: 'forbids nothing without its reason',
    of: ({ message }, language) => forbids[language].test(message) && !reason[language].test(message),
  },
];

describe.each(packs)('each message of $name', ({ rules, isFrench }) => {
  it.each(problems)('$name', ({ of }) => {
    const wrong = rules.filter((rule) => of(rule, (rule.language ?? (isFrench ? 'fr' : 'en')) === 'fr' ? 'fr' : 'en'));
    expect(wrong.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });
});

test.each<[string, 'en' | 'fr', string[]]>([
  ['This is a bad word.', 'en', ['names a next step']],
  ['This names a child. Write “a pupil”.', 'en', []],
  ['You must not post plates. Describe the car.', 'en', ['forbids nothing without its reason']],
  ['Plates must not be posted: they lead to a door. Describe the car.', 'en', []],
  [`${'Long. '.repeat(30)}Say less.`, 'en', ['is one line']],
  ['Vous ne devez pas nommer un enfant.', 'fr', ['names a next step', 'forbids nothing without its reason']],
  ['Un nom mène à un enfant. Écrivez « un élève ».', 'fr', []],
  ['Vous nommez un enfant.', 'fr', ['names a next step']],
])('%s', (message, language, names) => {
  expect(problems.filter(({ of }) => of({ id: 'r', message }, language)).map(({ name }) => name)).toEqual(names);
});
