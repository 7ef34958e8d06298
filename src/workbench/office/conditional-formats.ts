import type { GridRange } from '../grid/grid-range';
import type { ConditionalColour } from '../grid/conditional-colour';
import { ClientObject, defineProperties } from './client-object';
import type { Property, Resolve } from './client-object';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

/** The colours of a range that depend on a formula. */
export class ConditionalFormats extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'ConditionalFormatCollection', resolve);
  }

  /** Adds colours that go before those that are there, for a formula of its own. */
  add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw new OfficeError('NotImplemented', `ConditionalFormatCollection.add('${type}')`);
    let added: ConditionalColour | null = null;
    this.change((area) => {
      added = this.context.grid.addConditionalColour(area);
    });
    return new ConditionalFormat(this.context, () => added);
  }
}

/** Colours that depend on a formula. */
export class ConditionalFormat extends ClientObject<ConditionalColour> {
  constructor(context: RequestContext, resolve: Resolve<ConditionalColour>) {
    super(context, 'ConditionalFormat', resolve);
  }

  /** The formula and the colours. */
  get custom(): CustomConditionalFormat {
    return this.part('custom', () => new CustomConditionalFormat(this.context, here(this)));
  }
}

/** A formula and the colours that cells have while it holds. */
class CustomConditionalFormat extends ClientObject<ConditionalColour> {
  constructor(context: RequestContext, resolve: Resolve<ConditionalColour>) {
    super(context, 'CustomConditionalFormat', resolve);
  }

  /** The formula. */
  get rule(): ConditionalFormatRule {
    return this.part('rule', () => new ConditionalFormatRule(this.context, here(this)));
  }

  /** The colours. */
  get format(): ConditionalRangeFormat {
    return this.part('format', () => new ConditionalRangeFormat(this.context, here(this)));
  }
}

/** The formula, written for the first cell. */
class ConditionalFormatRule extends ClientObject<ConditionalColour> {
  constructor(context: RequestContext, resolve: Resolve<ConditionalColour>) {
    super(context, 'ConditionalFormatRule', resolve);
  }
}

/** The colours of cells while a formula holds. */
class ConditionalRangeFormat extends ClientObject<ConditionalColour> {
  constructor(context: RequestContext, resolve: Resolve<ConditionalColour>) {
    super(context, 'ConditionalRangeFormat', resolve);
  }

  /** The colour behind the text. */
  get fill(): ConditionalRangeFill {
    return this.part('fill', () => new ConditionalRangeFill(this.context, here(this)));
  }

  /** The letters. */
  get font(): ConditionalRangeFont {
    return this.part('font', () => new ConditionalRangeFont(this.context, here(this)));
  }
}

/** The colour behind the text while a formula holds. */
class ConditionalRangeFill extends ClientObject<ConditionalColour> {
  constructor(context: RequestContext, resolve: Resolve<ConditionalColour>) {
    super(context, 'ConditionalRangeFill', resolve);
  }
}

/** The letters while a formula holds. */
class ConditionalRangeFont extends ClientObject<ConditionalColour> {
  constructor(context: RequestContext, resolve: Resolve<ConditionalColour>) {
    super(context, 'ConditionalRangeFont', resolve);
  }
}

function here(object: ClientObject<ConditionalColour>): Resolve<ConditionalColour> {
  return object.below((colour) => colour);
}

/** One of the things that such colours are made of. */
function part(name: 'formula' | 'fill' | 'font'): Property<ClientObject<ConditionalColour>, ConditionalColour> {
  return {
    read: (_, colour) => colour[name],
    write: (_, colour, value: string) => {
      colour[name] = value;
    },
  };
}

defineProperties<ConditionalFormatRule, ConditionalColour>(ConditionalFormatRule, { formula: part('formula') });
defineProperties<ConditionalRangeFill, ConditionalColour>(ConditionalRangeFill, { color: part('fill') });
defineProperties<ConditionalRangeFont, ConditionalColour>(ConditionalRangeFont, { color: part('font') });
