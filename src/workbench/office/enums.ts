type Names = readonly string[];

// The values of Excel's enums are their names with a capital, and their keys are the same without it.
function enumOf(...values: Names): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value.charAt(0).toLowerCase() + value.slice(1), value]));
}

/** The enums of `Excel` that say something about what the host has. */
export const enums = {
  BorderIndex: enumOf('EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'),
  BorderLineStyle: enumOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double'),
  BorderWeight: enumOf('Hairline', 'Thin', 'Medium', 'Thick'),
  CalculationType: enumOf('Recalculate', 'Full', 'FullRebuild'),
  ClearApplyTo: enumOf('All', 'Formats', 'Contents'),
  HorizontalAlignment: enumOf('Left', 'Center', 'Right'),
  NamedItemScope: enumOf('Worksheet', 'Workbook'),
  NamedItemType: enumOf('String', 'Integer', 'Double', 'Boolean', 'Range'),
  PageOrientation: enumOf('Portrait', 'Landscape'),
  RangeUnderlineStyle: enumOf('None', 'Single'),
  RangeValueType: enumOf('Empty', 'String', 'Double', 'Boolean', 'Error'),
  SheetVisibility: enumOf('Visible', 'Hidden'),
  VerticalAlignment: enumOf('Top', 'Center', 'Bottom'),
  WorksheetPositionType: enumOf('Beginning', 'Before', 'After', 'End'),
};
