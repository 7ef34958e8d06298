import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Sha256 } from '../../src/core/sha256';

const hexOf = (...parts: Uint8Array[]): string => parts.reduce((hash, part) => hash.update(part), new Sha256()).hex();

describe('SHA-256', () => {
  it('matches the examples of the standard (FIPS 180-4)', () => {
    const text = (value: string) => new TextEncoder().encode(value);
    expect(hexOf(text('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hexOf()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hexOf(text('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(
      hexOf(
        text(
          'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
        ),
      ),
    ).toBe('cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1');
  });

  it("matches Node's digest for any bytes in any parts", () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 200, size: 'max' }), { maxLength: 5, size: 'max' });
    fc.assert(
      fc.property(parts, (each) => {
        const node = each.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
        expect(hexOf(...each)).toBe(node);
      }),
    );
  });
});
