import ts from 'typescript';

/** Properties that only pages, pane and tests ask for. */
const forPages = new Set(['examples', 'choices', 'sample']);
const isLanguage = (name) => /^[a-z]{2}$/.test(name ?? '');

function isTexts(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.includes('nl') && names.includes('en') && names.every(isLanguage);
}

/** The part of the source to replace, or undefined to look further inside the node. */
function replacementOf(node) {
  if (isTexts(node)) return '0';
  // A message names its choices as text; a kind has a function for them.
  const isForPages =
    (ts.isPropertyAssignment(node) || ts.isGetAccessor(node)) &&
    forPages.has(node.name.getText()) &&
    (node.name.getText() !== 'choices' || ts.isArrowFunction(node.initializer));
  return isForPages ? `${node.name.getText()}: undefined` : undefined;
}

/**
 * Webpack loader that drops what Excel's runtime never reads from the declarations of functions: texts in every language
 * (an object literal of `nl`, `en` and others), examples, samples and lists of choices.
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
