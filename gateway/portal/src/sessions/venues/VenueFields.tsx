import { TextInput } from "nhsuk-react-components";
import type { VenueEntry } from "./venue";

type Props = { entry: VenueEntry; error: (field: string) => string | undefined; onChange: (entry: VenueEntry) => void };

export function VenueFields({ entry, error, onChange }: Props) {
  return (
    <>
      <TextInput id="name" name="name" label="Name" labelProps={{ size: "s" }} hint="As donors know it" error={error("name")} className="nhsuk-u-width-two-thirds" autoComplete="off" value={entry.name} onChange={(event) => onChange({ ...entry, name: event.currentTarget.value })} />
      <TextInput id="district" name="district" label="First half of the postcode" labelProps={{ size: "s" }} hint="For example, BT9" error={error("district")} width={5} autoComplete="off" value={entry.district} onChange={(event) => onChange({ ...entry, district: event.currentTarget.value })} />
      <TextInput id="latitude" name="latitude" label="Latitude (optional)" labelProps={{ size: "s" }} hint="Degrees, for example 54.5721: call-up lists by distance are measured from here" error={error("latitude")} width={10} autoComplete="off" value={entry.latitude} onChange={(event) => onChange({ ...entry, latitude: event.currentTarget.value })} />
      <TextInput id="longitude" name="longitude" label="Longitude (optional)" labelProps={{ size: "s" }} hint="Degrees, for example -5.9533" error={error("longitude")} width={10} autoComplete="off" value={entry.longitude} onChange={(event) => onChange({ ...entry, longitude: event.currentTarget.value })} />
    </>
  );
}
