/** The way to a rule's own place in the table, where it can be switched off or made softer. */
export function RuleLink({ rule }: { rule: string }) {
  return <a href={`#rules/${encodeURIComponent(rule)}`}>{rule}</a>;
}

/** The rule that the address names; '' where it names none. */
export function ruleOfAddress(): string {
  const [panel, rule = ''] = location.hash.slice(1).split('/');
  return panel === 'rules' ? decodeURIComponent(rule) : '';
}
