// SPDX-License-Identifier: Apache-2.0
#include "app/measures/care_story.h"

#include <algorithm>

namespace backwell::app
{

using content::EpisodeStory;

namespace
{
const QString discharge = QStringLiteral("discharge");

std::vector<content::StageEvent> eventsOf(const sync::CareEpisode &episode)
{
    std::vector<content::StageEvent> events;
    if (episode.discharge)
        events.push_back({discharge, *episode.discharge});
    for (const sync::CareStage &stage : episode.stages)
        if (!stage.wrong && stage.code != discharge) // the discharge has its own place
            events.push_back({stage.code, stage.day});
    return events;
}

/// Of an episode without a referral, told together with what the person did by themselves.
EpisodeStory ownStory(const QDate &own, std::vector<content::StageEvent> events)
{
    EpisodeStory story{QStringLiteral("own"), own, std::move(events)};
    for (const content::StageEvent &event : story.events)
        story.start = std::min(story.start, event.day);
    return story;
}
} // namespace

std::vector<EpisodeStory> careStories(const std::vector<sync::CareEpisode> &episodes,
                                      const QDate &own, const QDate &today)
{
    std::vector<EpisodeStory> stories;
    std::vector<content::StageEvent> loose;
    bool begun = false;
    for (const sync::CareEpisode &episode : episodes) {
        if (!episode.counts())
            continue;
        std::vector<content::StageEvent> events = eventsOf(episode);
        if (!episode.referral) {
            loose.insert(loose.end(), events.begin(), events.end());
            continue;
        }
        begun = begun || *episode.referral <= today;
        stories.push_back({episode.id, *episode.referral, std::move(events)});
    }
    if (!begun || !loose.empty())
        stories.push_back(ownStory(own, std::move(loose)));
    return stories;
}

} // namespace backwell::app
