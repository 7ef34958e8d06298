/**
 * Webpack loader that turns enums of numbers into plain objects, whose members the minifier writes as numbers; compiled
 * enums keep all their names.
 */
export default function plainEnums(source) {
  return source.replace(/^(export )?enum (\w+) \{\n([\s\S]*?)^\}/gm, (_, exported = '', name, body) => {
    let next = '0';
    const members = body
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .split(',')
      .flatMap((member) => {
        const [key, value = next] = member.split('=').map((part) => part.trim());
        if (!key) return [];
        next = `${value} + 1`;
        return [`${key}: ${value}`];
      });
    return `${exported}const ${name} = { ${members.join(', ')} };`;
  });
}
