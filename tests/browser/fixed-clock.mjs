// Loaded before Byline where its pictures are made (`node --import`): the process's clock begins at BYLINE_CLOCK (ISO 8601).
const begin = Date.parse(process.env['BYLINE_CLOCK'] ?? '');
const MachineDate = Date;
const ahead = begin - MachineDate.now();

globalThis.Date = class extends MachineDate {
  constructor(...given) {
    super(...(given.length === 0 ? [MachineDate.now() + ahead] : given));
  }

  static now() {
    return MachineDate.now() + ahead;
  }
};
