import { Checkboxes } from "nhsuk-react-components";
import { Link } from "react-router";
import { born } from "../../donors/donors";
import type { Guest } from "../day/day";
import { fullName } from "../day/GuestName";

type Props = { what: string; who: Guest[]; letters: boolean; told: string[]; error: (field: string) => string | undefined; onTold: (told: string[]) => void };

/** A letter tells everybody; who may have set out before it comes is told by a person first. */
export function ToldDonors({ what, who, letters, told, error, onTold }: Props) {
  const first = who.find(({ appointment }) => error(`told-${appointment}`));
  return (
    <>
      <p>
        Each of them gets a letter with {what}{letters ? "." : ", which may come too late: the session is in less than a week."}
      </p>
      <p>
        Telephone numbers are on the records: {who.map((guest, position) => (
          <span key={guest.appointment}>
            {position > 0 && ", "}
            <Link to={`/donors/${guest.donor}`}>{fullName(guest)}</Link>
          </span>
        ))}
      </p>
      <Checkboxes name="told" legend={letters ? `Whom have you told of ${what} yourself?` : `Ring each of them first. Whom have you told of ${what}?`} legendProps={{ size: "s" }} error={first && error(`told-${first.appointment}`)}>
        {who.map((guest) => (
          <Checkboxes.Item
            key={guest.appointment}
            id={`told-${guest.appointment}`}
            value={guest.appointment}
            hint={`Born ${born(guest.dateOfBirth)}${guest.state === "WAITING" ? ", waits for a place" : ""}`}
            checked={told.includes(guest.appointment)}
            onChange={(event) => onTold(event.currentTarget.checked ? [...told, guest.appointment] : told.filter((each) => each !== guest.appointment))}
          >
            {fullName(guest)}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
    </>
  );
}
