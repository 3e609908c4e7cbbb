# One library per wall that must hold. Its link line is the rule: what a layer may not use, it cannot link.
#   ase_library(NAME PUBLIC libs... PRIVATE libs... PRECOMPILE headers... [AUTOMOC])
function(ase_library name)
  cmake_parse_arguments(ARG "AUTOMOC" "" "PUBLIC;PRIVATE;PRECOMPILE" ${ARGN})
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ase_warnings ${ARG_PRIVATE})
  if(ARG_AUTOMOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ASE_PRECOMPILED_HEADERS AND ARG_PRECOMPILE)
    target_precompile_headers(${name} PRIVATE ${ARG_PRECOMPILE})
  endif()
endfunction()

# ase_sources(LIBRARY room files...): called in the room's own CMakeLists.txt, every file listed by hand.
# Headers become file sets. A header that its source includes first is compiled alone by that source wherever nothing
# is precompiled; the others make the set that the ci preset compiles one by one.
function(ase_sources library)
  foreach(file ${ARGN})
    # AUTOMOC of CMake 3.25 looks at sources only, so a header is one as well.
    target_sources(${library} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    if(file MATCHES "\\.h$")
      ase_is_first_include(${file} first)
      if(first)
        set(header_set HEADERS)
      else()
        set(header_set headers_alone)
        set_target_properties(${library} PROPERTIES
          VERIFY_INTERFACE_HEADER_SETS ${ASE_VERIFY_HEADERS} INTERFACE_HEADER_SETS_TO_VERIFY headers_alone)
      endif()
      target_sources(${library} PUBLIC FILE_SET ${header_set} TYPE HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}
                     FILES ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endif()
  endforeach()
endfunction()

# Whether the source of the same name exists and includes this header before anything else.
function(ase_is_first_include header result)
  cmake_path(REPLACE_EXTENSION header .cpp OUTPUT_VARIABLE source)
  cmake_path(ABSOLUTE_PATH header OUTPUT_VARIABLE path)
  cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
  set(first "")
  if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/${source} first REGEX "^#include" LIMIT_COUNT 1)
  endif()
  if(first STREQUAL "#include \"${path}\"")
    set(${result} TRUE PARENT_SCOPE)
  else()
    set(${result} FALSE PARENT_SCOPE)
  endif()
endfunction()
