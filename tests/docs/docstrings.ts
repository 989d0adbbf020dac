import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The fields of one object literal in the sources, with what their docstrings say. */
export interface Literal {
  /** As `rules/format/rule.ts`. */
  file: string;
  /** Whether it is what an object's schema is made of, not a part of one. */
  isWhole: boolean;
  fields: Record<string, string | undefined>;
}

/** Every object literal of rules/ that any field of a schema may be in. */
export function readLiterals(): Literal[] {
  const files = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const file = `rules/${name}`;
    const literals: Literal[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) literals.push(literalOf(node, file));
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
    return literals;
  });
}

function literalOf(node: ts.ObjectLiteralExpression, file: string): Literal {
  const fields = node.properties.flatMap((property) =>
    property.name ? [[nameOf(property.name), docstringOf(property)] as const] : [],
  );
  const isWhole = ts.isCallExpression(node.parent) && /\bobject$|strictObject$/i.test(node.parent.expression.getText());
  return { file, isWhole, fields: Object.fromEntries(fields) };
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();
}

function docstringOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}
