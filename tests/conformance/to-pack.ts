import { runToEnd } from '../../rules/judging/run-to-end';
import type { ImportReport } from '../../utils/vale/import-report';
import { importStyles } from '../../utils/vale/import-styles';
import type { ConformanceCase, ConformanceRule } from './cases';

/** The pack of one rule under a case's settings, imported as a folder of styles is. */
export function toPack({ rule, yaml }: ConformanceRule, { config }: ConformanceCase): ImportReport {
  const [style = ''] = rule.split('.');
  const isBuiltIn = style === 'Vale';
  // A unit test of Vale gives the rule one heading: here the post is what it looks at.
  const text = config.note?.includes('heading block') ? yaml.replace('scope: heading', 'scope: text') : yaml;
  const { accept = [], reject = [] } = config.vocab ?? {};
  const files = [
    { path: '.vale.ini', text: settings(config, isBuiltIn ? rule : style) },
    { path: 'styles/config/vocabularies/Case/accept.txt', text: accept.join('\n') },
    { path: 'styles/config/vocabularies/Case/reject.txt', text: reject.join('\n') },
    ...(isBuiltIn ? [] : [{ path: `styles/${rule.replace('.', '/')}.yml`, text }]),
  ];
  return runToEnd(importStyles(files, { name: 'conformance', enabled: true }));
}

function settings({ minAlertLevel = 'warning' }: ConformanceCase['config'], style: string): string {
  const use = style.includes('.') ? `${style} = YES` : `BasedOnStyles = ${style}`;
  return `StylesPath = styles\nMinAlertLevel = ${minAlertLevel}\nVocab = Case\n\n[*]\n${use}\n`;
}
