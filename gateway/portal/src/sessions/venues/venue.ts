import type { Wrong } from "../../donors/application";
import type { Venue } from "../sessions";

/** A venue as it stands in a form. The position is two numbers, or nothing. */
export type VenueEntry = { name: string; district: string; latitude: string; longitude: string };

export const NEW: VenueEntry = { name: "", district: "", latitude: "", longitude: "" };

export const entryOf = ({ name, postcodeDistrict, position }: Venue): VenueEntry => ({
  name,
  district: postcodeDistrict,
  latitude: position?.latitude.toString() ?? "",
  longitude: position?.longitude.toString() ?? "",
});

const DISTRICT = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;

const NAME = 80;

const degrees = (text: string, most: number) => /^-?\d{1,3}(\.\d{1,8})?$/.test(text.trim()) && Math.abs(Number(text)) <= most;

const districtOf = ({ district }: VenueEntry) => district.trim().toUpperCase();

const placed = ({ latitude, longitude }: VenueEntry) => latitude.trim() !== "" || longitude.trim() !== "";

export function wrongWith(entry: VenueEntry): Wrong[] {
  const { name, latitude, longitude } = entry;
  return [
    ...(name.trim() === "" ? [{ text: "Enter the name", field: "name" }] : name.trim().length > NAME ? [{ text: `The name must have ${NAME} characters or fewer`, field: "name" }] : []),
    ...(DISTRICT.test(districtOf(entry)) ? [] : [{ text: "Enter the first half of the postcode, for example BT9", field: "district" }]),
    ...(!placed(entry) || degrees(latitude, 90) ? [] : [{ text: "Enter the latitude in degrees, for example 54.5721, or leave both empty", field: "latitude" }]),
    ...(!placed(entry) || degrees(longitude, 180) ? [] : [{ text: "Enter the longitude in degrees, for example -5.9533, or leave both empty", field: "longitude" }]),
  ];
}

/** Call when nothing is wrong with it. */
export const bodyOf = (entry: VenueEntry): object => ({
  name: entry.name.trim(),
  postcodeDistrict: districtOf(entry),
  ...(placed(entry) && { position: { latitude: Number(entry.latitude), longitude: Number(entry.longitude) } }),
});
