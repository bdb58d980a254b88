/** The practitioner whose eyes a transaction sees with. */
export interface Viewer {
  readonly partnershipId: string;
  readonly practitionerId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly manages: boolean;
}
