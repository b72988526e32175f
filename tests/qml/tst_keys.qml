// SPDX-License-Identifier: Apache-2.0
// Keys and taps do what a hand expects, control by control.
import QtQuick
import QtTest
import Backwell.Theme
import Backwell.Controls

Item {
    id: root

    width: 390
    height: 844

    PrimaryButton { id: save; text: "Save" }
    ScaleInput { id: scale; y: 100; width: 330; label: "How sure?"; answer: 6 }
    ChoiceChips { id: chips; y: 250; width: 390; options: ["a", "b", "c"]; current: 0 }
    Field { id: code; y: 330; width: 300; label: "Code" }
    NoteField { id: note; y: 450; width: 300; label: "Note" }

    SignalSpy { id: saved; target: save; signalName: "clicked" }
    SignalSpy { id: answered; target: scale; signalName: "picked" }
    SignalSpy { id: picked; target: chips; signalName: "picked" }

    TestCase {
        name: "keys"
        when: windowShown

        function init() {
            saved.clear()
            answered.clear()
            picked.clear()
            scale.answer = -1
            scale.answer = 6
        }
        function test_space_enter_and_tap_press_a_button() {
            save.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            mouseClick(save)
            compare(saved.count, 4)
        }
        function test_arrows_digits_home_and_end_answer_the_scale() {
            scale.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(answered.signalArguments[0][0], 7)
            keyClick(Qt.Key_Left)
            compare(answered.signalArguments[1][0], 6)
            keyClick(Qt.Key_3)
            compare(answered.signalArguments[2][0], 3)
            keyClick(Qt.Key_End)
            compare(answered.signalArguments[3][0], 10)
            keyClick(Qt.Key_Home)
            compare(answered.signalArguments[4][0], 0)
        }
        function test_a_tap_anywhere_on_a_block_means_that_block_data() {
            return [0, 1, 4, 9, 10].map(number => ({ tag: "block " + number, number: number }))
        }
        function test_a_tap_anywhere_on_a_block_means_that_block(data) {
            const cell = scale.width / 11
            for (const part of [0.15, 0.5, 0.85]) {
                scale.answer = 6
                scale.answer = -1
                answered.clear()
                mouseClick(scale, (data.number + part) * cell, 30)
                compare(answered.count, 1, "one answer for one tap at " + part)
                compare(answered.signalArguments[0][0], data.number)
            }
        }
        function test_a_drag_answers_once_when_it_ends() {
            const cell = scale.width / 11
            mousePress(scale, 6.5 * cell, 30)
            for (let x = 6.5; x <= 9.5; x += 0.25)
                mouseMove(scale, x * cell, 30)
            compare(answered.count, 0)
            mouseRelease(scale, 9.5 * cell, 30)
            compare(answered.count, 1)
            compare(answered.signalArguments[0][0], 9)
        }
        function test_arrows_walk_between_chips_and_space_chooses() {
            save.forceActiveFocus()
            chips.step(-1, 1)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Space)
            compare(picked.count, 1)
            compare(picked.signalArguments[0][0], 1)
        }
        function test_tab_leaves_a_note() {
            note.takeFocus()
            keyClick(Qt.Key_A)
            compare(note.text, "a")
            keyClick(Qt.Key_Tab)
            compare(note.text, "a")
        }
        function test_typing_is_told_letter_by_letter() {
            code.takeFocus()
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_B)
            compare(code.text, "ab")
        }
    }
}
