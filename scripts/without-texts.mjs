import ts from 'typescript';

/** Properties that only pages, pane and tests use. */
const forPages = new Set(['examples', 'choices', 'sample']);
const isLanguage = (name) => /^[a-z]{2}$/.test(name ?? '');

function isTexts(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.includes('nl') && names.includes('en') && names.every(isLanguage);
}

/** Returns whether a property of a declaration is left out. */
function isForPages(node) {
  if (!ts.isPropertyAssignment(node) && !ts.isGetAccessor(node)) return false;
  if (node.initializer && isTexts(node.initializer)) return true;
  // A message has its choices as text, whereas a kind has a function for them.
  const isChoiceText = node.name.getText() === 'choices' && !ts.isArrowFunction(node.initializer);
  return forPages.has(node.name.getText()) && !isChoiceText;
}

/**
 * Webpack loader that removes from declarations of functions what Excel's runtime never reads: texts in every language
 * (object literals with `nl`, `en` and others), examples, samples and lists of choices.
 */
export default function withoutTexts(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  let kept = '';
  let from = 0;
  const replace = (node, replacement, end = node.end) => {
    kept += source.slice(from, node.getStart()) + replacement;
    from = end;
  };
  const visit = (node) => {
    if (isForPages(node)) replace(node, '', source[node.end] === ',' ? node.end + 1 : node.end);
    else if (isTexts(node)) replace(node, '0');
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return kept + source.slice(from);
}
