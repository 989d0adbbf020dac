import { protectedTalk } from '../linting/protected-talk';

export const pkWhistle = protectedTalk({
  id: 'pk-whistle',
  summary: 'A rule or clause that reaches reports of wrongdoing to authorities.',
  severity: 'warning',
  source: {
    name: 'US whistle-blower and anti-retaliation laws; rules of the Securities and Exchange Commission',
    date: '2011',
  },
  talk: 'reporting wrongdoing',
  why: 'Nobody may be kept from reporting wrongdoing or unsafe work to an authority, or be told to ask first. Ask your counsel; take these words out, and say in the policy that reports to authorities are never restricted.',
  probes: {
    en: [
      'I filed a [complaint] with [OSHA] about the fumes.',
      'I am a [whistleblower] and I would do it again.',
      'We [reported] it to the [labour board].',
      'The [EEOC] has my statement.',
      'The [inspector general] is looking into our contracts.',
      'I told the [SEC] what I saw.',
      '[Retaliation] against the nurse who spoke up is wrong.',
      'I [blew the whistle] on the overbilling.',
      'Unsafe work? [Report it] to the [health and safety inspector].',
    ],
    fr: ['Je suis [lanceur d’alerte].', 'J’ai déposé une [plainte] à l’inspection du travail.'],
  },
  topic:
    /\b(whistle-?blow\w*|OSHA|EEOC|inspector general|labou?r board|regulators?|ombuds\w*|government agenc(y|ies)|outside agenc(y|ies)|(external|outside) (bodies|parties|authorities)|authorities|complaints? (to|with) (an? )?(agency|outside|external|government)|report(ing)? (\w+ ){0,3}(wrongdoing|misconduct|violations|externally|outside))\b/i,
  narrowed: /\b(911|emergenc(y|ies)|comments? or messages|scam\w*|until the authorities|impersonat\w*)\b/i,
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['whistleblower'] }] },
      { rules: [{ kind: 'existence', terms: ['OSHA', 'EEOC'] }] },
      { rules: [{ kind: 'existence', terms: ['(filed|filing) <0-2> complaint'] }] },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Employees must not contact regulators without asking their manager.' },
        ],
      },
      {
        rules: [
          { kind: 'existence', terms: ['zzz'], message: 'Do not report misconduct outside the company. Tell HR.' },
        ],
      },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['noise complaint line'] }] },
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'Reporting wrongdoing to any authority is never sanctioned and not restricted.',
          },
        ],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'Do not report emergencies in comments; call 911.' }] },
    ],
  },
});
