/** Words one letter away from a word of the lexicons that are no slip of spelling. */
export const lookalikes: ReadonlySet<string> = new Set(
  `invalid pacifier pacifiers pacified disable disables disabling separating stubbing nationality tempered additionalproperties
  addition additions additional additionally additive analyse analyses animate animation animations artifact artifacts
  associated associativity attached attaches attacker charter channel channels changed changes company compact companies
  compare compared compares comparable compatible comparison compliant complain concern concerned conform confusing
  conviction convection convictions consult consumed convert converted converts dependent depending dependency detailed
  determine difficult directory elections election electron elective erected extract extracts extraction extracted
  familiar featured followed following followers functions generate graceful gradient heroine hundred identical
  independence indicate indicated indicates indicator indices injected interned internet journaliste literals literal
  manifest marching material materials mention message migrating migration minister ministers movement negatives
  numerical operate operates organization partiel patience patient policies position positions positioned possible
  practice presence problem problems projection projects prosecution persecution protects protected protections
  providing recognize register registre registration related releases reorder require required responsible scaling
  sections selection selections stating stating styling subscribe suspected suspended transform transforms transport
  uniform verifier collections corrections creation vocation vacation vacations elevation fraction fractions tractions
  matron mansion missions relation relations derision infection injection affection affectation condition conditions
  condamine sentiment continent incident accident casier dossier dossiers hospitals hospitaux maritime martial marital
  parental partial particle prisons poisson boisson saison raison mission session passion pension version vaccines
  operation coopération collection correction election section gestion question mutations mutation notation rotation
  station fixation taxation formation animation location vocation natation citation imitation limitation invitation`.split(
    /\s+/,
  ),
);
