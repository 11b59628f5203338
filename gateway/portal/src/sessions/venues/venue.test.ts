import { expect, test } from "vitest";
import { bodyOf, entryOf, NEW, wrongWith } from "./venue";

const HALL = { name: " Parish hall ", district: "bt9", latitude: "", longitude: "" };

test("a venue needs a name and a postcode district, and may have a position", () => {
  expect(wrongWith(NEW).map(({ field }) => field)).toEqual(["name", "district"]);
  expect(wrongWith(HALL)).toEqual([]);
  expect(bodyOf(HALL)).toEqual({ name: "Parish hall", postcodeDistrict: "BT9" });
});

test("a position is whole, and on the earth", () => {
  expect(wrongWith({ ...HALL, latitude: "54.5721" }).map(({ field }) => field)).toEqual(["longitude"]);
  expect(wrongWith({ ...HALL, latitude: "91", longitude: "-181" }).map(({ field }) => field)).toEqual(["latitude", "longitude"]);
  expect(wrongWith({ ...HALL, latitude: "54,5", longitude: "west" }).map(({ field }) => field)).toEqual(["latitude", "longitude"]);
  expect(bodyOf({ ...HALL, latitude: "54.5721", longitude: "-5.9533" })).toMatchObject({ position: { latitude: 54.5721, longitude: -5.9533 } });
});

test("what a venue has is kept when only its name is changed", () => {
  const venue = { venue: "v", name: "Parish hall", postcodeDistrict: "BT9", position: { latitude: 54.57, longitude: -5.96 } };
  expect(bodyOf({ ...entryOf(venue), name: "Church hall" })).toEqual({ name: "Church hall", postcodeDistrict: "BT9", position: { latitude: 54.57, longitude: -5.96 } });
});
