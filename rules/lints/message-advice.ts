import { defineLint } from '../lint';

/** What a sentence that tells what to do begins with, or has after a comma or “and”. */
const advice =
  /(^|[.!?;:,”"]\s+|\b(and|or|then|please|to)\s+)(say|leave|take|give|write|use|ask|add|keep|name|start|put|wait|post|link|describe|call|tell|check|try|consider|state|stop|point|show|let|make|replace|remove|drop|delete|cut|spell|change|choose|pick|avoid|don[’']t|do not|turn|move|see|get|look|send|end|begin|offer|mention|cite|quote|hold|spend|narrow|explain|answer|invite|thank|share|read|omit|prefer|rewrite|rephrase|shorten|split|break|did you mean|instead|capitali[sz]e|lowercase)\b|\binstead\b|\bshould be\b|\bdid you mean\b/i;

export const messageAdvice = defineLint({
  id: 'message-advice',
  summary: 'A message that does not say what to do.',
  severity: 'advice',
  source: { name: 'Practice of coaching: what is wrong, why, and what instead', date: '2026' },
  find({ pack }) {
    return pack.rules
      .filter(({ message, suggest, language }) => {
        const isEnglish = language === undefined || language === 'en';
        return isEnglish && suggest.length === 0 && !message.includes('{suggestion}') && !advice.test(message);
      })
      .map(({ id, message }) => ({
        rule: id,
        text: `Its message says nothing to do: “${message}”`,
        why: 'Who reads it is in the middle of a sentence. Say what to write instead, or give a suggestion.',
      }));
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: ['zzz'], message: 'This is a bad word.' }] }],
    pass: [
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'This sounds harsh. Say what was done.' }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'This is a bad word.', suggest: ['yyy'] }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'C’est un gros mot.', language: 'fr' }] },
    ],
  },
});
