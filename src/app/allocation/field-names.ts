/** The fields of an allocation by the names a person sees, for complaints about what was typed into them. */
export interface FieldNames {
  readonly total: string;
  readonly weight: (factor: string) => string;
  readonly floor: string;
  readonly cap: string;
}
