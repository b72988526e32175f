# The app's sentences in other languages, built in. Two samples are made from the same sentences: one that
# is longer and accented, one in letters that run from right to left. They are for tests and pictures.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(words ${CMAKE_CURRENT_SOURCE_DIR}/language/words)
foreach(id pl pseudo pseudo-rtl)
    set(ts ${words}/backwell_${id}.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/words/${id}.qm)
    if(id MATCHES pseudo)
        set(ts ${CMAKE_CURRENT_BINARY_DIR}/words/${id}.ts)
        add_custom_command(OUTPUT ${ts}
            COMMAND python3 ${words}/pseudo.py ${id} ${words}/backwell_pl.ts ${ts}
            DEPENDS ${words}/pseudo.py ${words}/backwell_pl.ts
            VERBATIM)
    endif()
    add_custom_command(OUTPUT ${qm}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/words
        COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
        DEPENDS ${ts}
        VERBATIM)
    list(APPEND catalogues ${qm})
endforeach()
qt_add_resources(backwell_app words PREFIX /backwell/words BASE ${CMAKE_CURRENT_BINARY_DIR}/words
    FILES ${catalogues})
