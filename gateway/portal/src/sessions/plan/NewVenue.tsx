import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../../donors/application";
import { Back } from "../../donors/Back";
import { useOnce } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";

const DISTRICT = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;

export function NewVenue() {
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [district, setDistrict] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const adding = useOnce("/api/donors/venues");
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (adding.isPending) return;
    const postcodeDistrict = district.trim().toUpperCase();
    const found = [
      ...(name.trim() === "" ? [{ text: "Enter the name", field: "name" }] : name.trim().length > 80 ? [{ text: "The name must have 80 characters or fewer", field: "name" }] : []),
      ...(DISTRICT.test(postcodeDistrict) ? [] : [{ text: "Enter the first half of the postcode, for example BT9", field: "district" }]),
    ];
    setWrong(found);
    again();
    adding.reset();
    if (found.length === 0) adding.mutate({ name: name.trim(), postcodeDistrict }, { onSuccess: () => void navigate("/sessions/new"), onError: again });
  };
  return (
    <>
      <Back to="/sessions">Sessions</Back>
      <Problems key={attempt} error={adding.error} wrong={wrong} />
      <PageHeading title="Add a venue" />
      <form onSubmit={submit} noValidate>
        <TextInput id="name" name="name" label="Name" labelProps={{ size: "s" }} hint="As donors know it" error={error("name")} className="nhsuk-u-width-two-thirds" autoComplete="off" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput id="district" name="district" label="First half of the postcode" labelProps={{ size: "s" }} hint="For example, BT9" error={error("district")} width={5} autoComplete="off" value={district} onChange={(event) => setDistrict(event.currentTarget.value)} />
        <Button type="submit">Add the venue</Button>
      </form>
    </>
  );
}
