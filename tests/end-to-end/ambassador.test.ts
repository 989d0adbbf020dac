import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { authorIn } from './in-browser';

describe.each<BrowserName>(['chromium', 'firefox'])('an ambassador’s way, in %s', (browser) => {
  const ambassador = authorIn(browser);

  test('pastes a draft into the popup and reads what to change', async () => {
    await ambassador.opensPopup('Coach');
    await ambassador.tab.click('textarea');
    await ambassador.tab.paste('We guarantee you a job within a month!!! His cell is 416 555 0188.');
    const report = await ambassador.tab.until('the popup says what to change', () => {
      const findings = [...document.querySelectorAll('#panel-coach article')].map((finding) => finding.textContent);
      return findings.length > 1 && findings.join('\n');
    });
    expect(report).toContain('guarantee');
    expect(report).toContain('416 555 0188');
    expect(report).toContain('Why: clause');
  });

  test('finds a clause of the policy, with what it costs to ignore it, and says it is read', async () => {
    await ambassador.opensPopup('Policy');
    await ambassador.tab.click('input[type="search"]');
    await ambassador.tab.type('children');
    const clauses = await ambassador.tab.until('clauses about children are left', () => {
      const found = [...document.querySelectorAll('#panel-policy article')].map((clause) => clause.textContent ?? '');
      return found.length > 0 && found.length < 5 && found.join('\n');
    });
    expect(clauses).toMatch(/[Cc]hild.*What can follow:/s);

    await ambassador.tab.click('button', 'I have read version');
    await ambassador.opensPopup('Policy');
    await ambassador.tab.until('it is kept with its date', () =>
      /You read version \d+\.\d+\.\d+ on .*20\d\d/.test(document.querySelector('#panel-policy')?.textContent ?? ''),
    );
  });
});
