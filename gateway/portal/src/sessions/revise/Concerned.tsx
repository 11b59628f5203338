import { Button, Select, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { useOnceAt } from "../../donors/once";
import { Problems } from "../../donors/Problems";
import type { Day, Guest, Slot } from "../day/day";
import { fullName, GuestName } from "../day/GuestName";
import { type How, slotInWords, withRoom } from "./revise";
import { ToldDonors } from "./ToldDonors";

type Props = { day: Day; slot: Slot; who: Guest[]; how?: How; letters: boolean; told: string[]; error: (field: string) => string | undefined; onTold: (told: string[]) => void; onMoved: () => void };

export function Concerned({ day, slot, who, how, letters, told, error, onTold, onMoved }: Props) {
  if (who.length === 0) return <p>Nobody is booked into this slot or waits for it.</p>;
  return (
    <section aria-labelledby="concerned">
      <h2 id="concerned" tabIndex={-1} className="nhsuk-heading-m donors-heading">
        Whom it concerns
      </h2>
      {how === "MOVE" ? (
        <ToldDonors what="the new time" who={who} letters={letters} told={told} error={error} onTold={onTold} />
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
