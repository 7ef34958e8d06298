import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  SetRangeProtectionFromContextMenuCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/sheets-ui';

const PROTECTION = [
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  SetRangeProtectionFromContextMenuCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
  { id: 'sheet.contextMenu.permission' },
];

/** Removes protection from the menus: it serves shared workbooks, and no file stores it. */
export const hiddenMenus = Object.fromEntries(PROTECTION.map(({ id }) => [id, { hidden: true }]));
