import ts from 'typescript';

/** Properties that only pages, pane and tests use. */
const forPages = new Set(['examples', 'choices', 'sample']);
const isLanguage = (name) => /^[a-z]{2}$/.test(name ?? '');

function isTexts(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.includes('nl') && names.includes('en') && names.every(isLanguage);
}

/** Range of the source to replace; undefined to descend into the node. */
function replacementOf(node) {
  if (isTexts(node)) return '0';
  // A message has its choices as text, whereas a kind has a function for them.
  const isForPages =
    (ts.isPropertyAssignment(node) || ts.isGetAccessor(node)) &&
    forPages.has(node.name.getText()) &&
    (node.name.getText() !== 'choices' || ts.isArrowFunction(node.initializer));
  return isForPages ? `${node.name.getText()}: undefined` : undefined;
}

/**
 * Webpack loader that removes from declarations of functions what Excel's runtime never reads: texts in every language
 * (object literals with `nl`, `en` and others), examples, samples and lists of choices.
 */
export default function withoutTexts(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  let kept = '';
  let from = 0;
  const visit = (node) => {
    const replacement = replacementOf(node);
    if (replacement === undefined) return ts.forEachChild(node, visit);
    kept += source.slice(from, node.getStart()) + replacement;
    from = node.end;
  };
  visit(file);
  return kept + source.slice(from);
}
