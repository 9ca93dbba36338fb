// a property is called as the component of the record that holds it
MATCH (zone:JobZone)
WHERE zone.svpRange IS NOT NULL
SET zone.specificVocationalPreparation = zone.svpRange
REMOVE zone.svpRange;
