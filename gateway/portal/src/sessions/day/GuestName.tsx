import { born } from "../../donors/donors";
import type { Guest } from "./day";

export const GuestName = ({ guest }: { guest: Pick<Guest, "familyName" | "givenName" | "dateOfBirth"> }) => (
  <>
    <span className="sessions-guest">
      <span className="sessions-guest__family">{guest.familyName}</span>, {guest.givenName}
    </span>
    <span className="sessions-guest__born">born {born(guest.dateOfBirth)}</span>
  </>
);

export const fullName = ({ familyName, givenName }: Pick<Guest, "familyName" | "givenName">) => `${familyName}, ${givenName}`;
