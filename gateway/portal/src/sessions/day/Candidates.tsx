import { Button } from "nhsuk-react-components";
import { DONATIONS } from "../../donors/health/measurements";
import { clock } from "../sessions";
import { type Guest, localTime } from "./day";
import { fullName, GuestName } from "./GuestName";

type Props = { found: Guest[]; onArrive: (guest: Guest) => void };

/** A name is of more than one person: who it is, the birth date says, and the carer decides. */
export function Candidates({ found, onArrive }: Props) {
  return (
    <>
      <h2 className="nhsuk-heading-s">{found.length === 1 ? "1 donor of this day fits" : `${found.length} donors of this day fit`}</h2>
      <ul className="sessions-candidates">
        {found.map((guest) => (
          <li key={guest.appointment}>
            <div>
              <GuestName guest={guest} />
              <span className="sessions-guest__born">
                {clock(guest.startsAt)} {DONATIONS[guest.donation].toLowerCase()}
                {standing(guest)}
              </span>
            </div>
            {guest.state === "BOOKED" && (
              <Button type="button" small onClick={() => onArrive(guest)}>
                Has come<span className="nhsuk-u-visually-hidden"> {fullName(guest)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function standing({ state, inLine, arrivedAt }: Guest): string {
  if (state === "ARRIVED") return arrivedAt ? `, here since ${localTime(arrivedAt)}` : ", here already";
  if (state === "WAITING") return `, number ${inLine ?? "?"} in the line: has no place yet`;
  return state === "MISSED" ? ", counted as missed" : "";
}
