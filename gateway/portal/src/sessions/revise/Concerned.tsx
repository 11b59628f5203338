import { Button, Checkboxes, Select, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { born } from "../../donors/donors";
import { useOnceAt } from "../../donors/once";
import { Problems } from "../../donors/Problems";
import type { Day, Guest, Slot } from "../day/day";
import { fullName, GuestName } from "../day/GuestName";
import { type How, slotInWords, withRoom } from "./revise";

type Props = { day: Day; slot: Slot; who: Guest[]; how?: How; told: string[]; error: (field: string) => string | undefined; onTold: (told: string[]) => void; onMoved: () => void };

export function Concerned({ day, slot, who, how, told, error, onTold, onMoved }: Props) {
  if (who.length === 0) return <p>Nobody is booked into this slot or waits for it.</p>;
  const first = who.find(({ appointment }) => error(`told-${appointment}`));
  return (
    <section aria-labelledby="concerned">
      <h2 id="concerned" tabIndex={-1} className="nhsuk-heading-m donors-heading">
        Whom it concerns
      </h2>
      {how === "MOVE" ? (
        <>
          <p>
            Telephone numbers are on the records: {who.map((guest, position) => (
              <span key={guest.appointment}>
                {position > 0 && ", "}
                <Link to={`/donors/${guest.donor}`}>{fullName(guest)}</Link>
              </span>
            ))}
          </p>
          <Checkboxes name="told" legend="Ring each of them first. Whom have you told of the new time?" legendProps={{ size: "s" }} error={first && error(`told-${first.appointment}`)}>
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
      ) : (
        <ul className="sessions-concerned">
          {who.map((guest) => (
            <li key={guest.appointment}>
              <GuestName guest={guest} /> {guest.state === "WAITING" && <Tag modifier="grey">Waits</Tag>} <Who guest={guest} />
              {how === "TAKE_OUT" && <Elsewhere day={day} slot={slot} guest={guest} onMoved={onMoved} />}
            </li>
          ))}
        </ul>
      )}
      {how === "PLACES" && <p>Everybody who is booked keeps the place: fewer places than are taken are refused.</p>}
    </section>
  );
}

const Who = ({ guest }: { guest: Guest }) => (
  <Link to={`/donors/${guest.donor}`}>
    Record<span className="nhsuk-u-visually-hidden"> of {fullName(guest)}</span>
  </Link>
);

/** Another slot, as agreed with the donor on the telephone; or the appointment ends. */
function Elsewhere({ day, slot, guest, onMoved }: { day: Day; slot: Slot; guest: Guest; onMoved: () => void }) {
  const [to, setTo] = useState("");
  const [wrong, setWrong] = useState(false);
  const change = useOnceAt<object>();
  const path = `/api/donors/appointments/${guest.appointment}`;
  const id = `to-${guest.appointment}`;
  const move = () => {
    setWrong(to === "");
    if (to !== "") change.mutate({ path: `${path}/move`, body: { session: day.session.session, slot: Number(to) } }, { onSuccess: onMoved });
  };
  return (
    <>
      <Problems error={change.error} />
      <div className="orders-fields">
        <Select id={id} label={`Move ${fullName(guest)} to`} labelProps={{ size: "s" }} error={wrong ? "Choose a slot that you agreed on" : undefined} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <Select.Option value="">Choose as agreed with the donor</Select.Option>
          {withRoom(day, slot).map((each) => (
            <Select.Option key={each.slot} value={String(each.slot)}>
              {slotInWords(each)}
            </Select.Option>
          ))}
        </Select>
        <Button type="button" secondary disabled={change.isPending} onClick={move}>
          Move<span className="nhsuk-u-visually-hidden"> {fullName(guest)}</span>
        </Button>
        <Button type="button" secondary disabled={change.isPending} onClick={() => change.mutate({ path: `${path}/cancellation`, body: { by: "SERVICE" } }, { onSuccess: onMoved })}>
          Cancel, and the donor knows<span className="nhsuk-u-visually-hidden">: {fullName(guest)}</span>
        </Button>
      </div>
    </>
  );
}
